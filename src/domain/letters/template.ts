import { messages } from '../../words/lang.ts'

/**
 * The personal letter after three calls (article 001): friendly, a little surprised at the silence, and the door stays open. The
 * marks of names are those of `texts/fill.ts`.
 */
export const ownLetter = messages(
  {
    text: `{имя}, здравствуйте.

За последние две недели нам так и не удалось договориться. Признаюсь, это немного удивило: казалось, что наш разговор может быть вам полезен. Видимо, сейчас вам не до него, и это понятно.

Больше не буду занимать ваше время звонками. Если интерес вернётся, напишите или позвоните в любой день, с удовольствием продолжим.

Всего вам доброго.`,
    mark: 'Лично',
  },
  {
    text: `Dear {name},

We have not managed to talk these two weeks. I admit that it surprised me a little: it seemed to me that our talk could be of use to you. Perhaps this is not the time, and I understand that.

I will not take your time with more calls. Whenever you are interested again, write or call on any day, and I will gladly go on.

With my best wishes.`,
    mark: 'Personal',
  },
)
