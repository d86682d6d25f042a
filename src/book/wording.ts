import type { Title } from './command.ts'
import type { Fields } from './record.ts'

export type Lang = keyof Title

export interface FieldWording {
  readonly label: Title
  /** A value in words; as it is kept when unsaid. `fields` are those of its record, as far as they are known. */
  readonly say?: (value: unknown, lang: Lang, fields: Fields) => string
  /** Told when it is changed, but not of a record that was made or deleted as a whole. */
  readonly whenChanged?: true
}

/** How people speak of the records of one type. */
export interface RecordWording {
  readonly title: Title
  /** What one record is called, such as the name on a card. */
  readonly called?: (fields: Fields) => string
  readonly fields: Readonly<Record<string, FieldWording>>
  /** Fields that are not spoken of: whose it is, marks of the program. */
  readonly untold?: readonly string[]
}

/** What a command has done: «Заказ записан». */
export interface DoneWording extends Title {
  /** What tells one such deed from another, such as the name of a file. */
  readonly about?: (args: unknown) => string
}

/** How people speak of what was done to a book. */
export interface Wording {
  readonly records: Readonly<Record<string, RecordWording>>
  /** By the command's name. */
  readonly done: Readonly<Record<string, DoneWording>>
  /** Before what was taken back, and before what was taken back and done again. */
  readonly takenBack: Title
  readonly doneAgain: Title
}

/** For a trade that has no words of its own: records, fields and commands by their names. */
export const noWording: Wording = {
  records: {},
  done: {},
  takenBack: { ru: 'Отменено', en: 'Taken back' },
  doneAgain: { ru: 'Снова', en: 'Again' },
}
