import { messages } from '../../../words/lang.ts'

/** A name in the case that a sentence needs, where it is known. */
type Form = string | undefined

/** Words of the window that takes the words of a talk; they come with it. */
export const wordsSheetWords = messages(
  {
    wordsTitle: (name: string, whom: Form) => `Разговор${whom ? ` ${whom}` : `: ${name}`}`,
    wordsLabel: 'Что было сказано',
    wordsSaved: 'Слова записаны',
    save: 'Сохранить',
  },
  {
    wordsTitle: (name: string) => `The talk with ${name}`,
    wordsLabel: 'What was said',
    wordsSaved: 'The words are recorded',
    save: 'Save',
  },
)
