import type { Notice } from '../../../formats/types.ts'
import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

type Say = (params: Readonly<Record<string, string | number>>) => string
type Notices = Readonly<Record<Notice['code'], Say>>

const ru: Notices = {
  encoding: (p) => `Буквы прочитаны в кодировке ${p.name}.`,
  brokenCharacters: (p) =>
    `В файле ${ruCount(Number(p.n), 'нечитаемый знак', 'нечитаемых знака', 'нечитаемых знаков')}: файл пришёл уже таким.`,
  mojibakeRepaired: (p) =>
    `Испорченные буквы исправлены в ${ruCount(Number(p.n), 'месте', 'местах', 'местах')}.`,
  delimiter: (p) => `Столбцы разделены знаком ${signOf(p.char, 'табуляции')}.`,
  quotesIgnored: () => 'Кавычки в файле не парные, поэтому прочитаны как обычные знаки.',
  apostrophesRemoved: (p) =>
    `Служебный апостроф убран в ${ruCount(Number(p.n), 'ячейке', 'ячейках', 'ячейках')}.`,
}

const en: Notices = {
  encoding: (p) => `The letters are in the encoding ${p.name}.`,
  brokenCharacters: (p) =>
    `${enCount(Number(p.n), 'character is', 'characters are')} broken in the file and cannot be restored.`,
  mojibakeRepaired: (p) =>
    `Garbled letters were put right in ${enCount(Number(p.n), 'place', 'places')}.`,
  delimiter: (p) => `The columns are parted by ${signOf(p.char, 'a tab')}.`,
  quotesIgnored: () => 'The quotes do not pair up, so they are read as plain characters.',
  apostrophesRemoved: (p) =>
    `The guarding apostrophe was taken off ${enCount(Number(p.n), 'cell', 'cells')}.`,
}

function signOf(char: string | number | undefined, tab: string): string {
  return char === 'tab' ? tab : `«${char}»`
}

const notices = messages(ru, en)

/** Whether a person should hear of it: plain letters and the usual signs between columns are nobody's concern. */
export function isWorthSaying({ code, params }: Notice): boolean {
  if (code === 'encoding') return !/^(?:utf-?8|us-ascii)$/i.test(String(params?.name))
  return code !== 'delimiter'
}

/** What was noticed about a file that was read all the same, as a sentence. */
export function sayNotice(notice: Notice, lang: 'ru' | 'en'): string {
  return notices[lang][notice.code](notice.params ?? {})
}
