import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

const cardsRu = (n: number) => ruCount(n, 'карточка', 'карточки', 'карточек')
const factsRu = (n: number) => ruCount(n, 'запись', 'записи', 'записей')

/** Words about bringing in a whole archive. */
export const archiveWords = messages(
  {
    title: (day: string) => `Архив Картотеки от ${day}`,
    holds: (cards: number, facts: number) => `${cardsRu(cards)}, к ним ${factsRu(facts)}`,
    unpacking: 'Открываем архив',
    comparing: 'Сверяем с вашей картотекой',
    ownerOnly:
      'Архив загружает только владелец картотеки. Попросите владельца открыть этот файл у себя.',
    will: 'Что будет:',
    newCards: (n: number) =>
      `${ruForm(n, 'новая', 'новые', 'новых')} ${ruForm(n, 'карточка', 'карточки', 'карточек')}`,
    newFacts: (n: number) =>
      `${ruForm(n, 'новая', 'новые', 'новых')} ${ruForm(n, 'запись', 'записи', 'записей')}`,
    same: () => 'уже есть',
    erased: () => 'о стёртых, не вернётся',
    differing: (n: number) => ruForm(n, 'отличается', 'отличаются', 'отличаются'),
    choice: (n: number) =>
      `${factsRu(n)} здесь и в архиве ${ruForm(n, 'отличается', 'отличаются', 'отличаются')}`,
    keep: 'Оставить как здесь',
    take: 'Взять из архива',
    untouched: (day: string) =>
      `Чего в архиве нет, останется как есть. Что вы удалили после ${day}, вернётся: в архиве оно ещё есть.`,
    similar: (n: number) =>
      `${ruCount(n, 'человек', 'человека', 'человек')} уже есть на другой карточке`,
    similarText:
      'Телефон или почта те же, а карточки заведены отдельно: например, из таблицы и на другом устройстве. Появятся вторые карточки.',
    add: 'Добавить в картотеку',
    nothing: 'Добавлять нечего: всё из этого архива уже есть',
    added: (cards: number, facts: number) => {
      const what = [cards > 0 && cardsRu(cards), facts > 0 && factsRu(facts)].filter(Boolean)
      return `${ruForm(cards || facts, 'Добавлена', 'Добавлены', 'Добавлено')} ${what.join(' и ')}.`
    },
    taken: (n: number) => `Взято из архива: ${factsRu(n)}.`,
    kept: (n: number) =>
      `${ruForm(n, 'Оставлена', 'Оставлены', 'Оставлено')} как здесь: ${factsRu(n)}.`,
  },
  {
    title: (day: string) => `Archive of Kartoteka of ${day}`,
    holds: (cards: number, facts: number) =>
      `${enCount(cards, 'card', 'cards')} with ${enCount(facts, 'record', 'records')}`,
    unpacking: 'Opening the archive',
    comparing: 'Comparing with your card index',
    ownerOnly:
      'Only the owner of the card index imports an archive. Please ask the owner to open this file.',
    will: 'What will happen:',
    newCards: (n: number) => (n === 1 ? 'new card' : 'new cards'),
    newFacts: (n: number) => (n === 1 ? 'new record' : 'new records'),
    same: () => 'here already',
    erased: () => 'of the erased, left out',
    differing: (n: number) => (n === 1 ? 'differs' : 'differ'),
    choice: (n: number) => `${enCount(n, 'record differs', 'records differ')} from the archive`,
    keep: 'Leave as here',
    take: 'Take from the archive',
    untouched: (day: string) =>
      `What the archive does not have stays as it is. What you deleted after ${day} comes back: the archive still has it.`,
    similar: (n: number) => `${enCount(n, 'person is', 'people are')} here already on another card`,
    similarText:
      'The phone or e-mail is the same, the cards were made apart: from a table, say, and on another device. There will be second cards.',
    add: 'Add to the card index',
    nothing: 'Nothing to add: everything in this archive is here already',
    added: (cards: number, facts: number) => {
      const what = [
        cards > 0 && enCount(cards, 'card', 'cards'),
        facts > 0 && enCount(facts, 'record', 'records'),
      ]
      return `${what.filter(Boolean).join(' and ')} added.`
    },
    taken: (n: number) => `Taken from the archive: ${enCount(n, 'record', 'records')}.`,
    kept: (n: number) => `Left as here: ${enCount(n, 'record', 'records')}.`,
  },
)
