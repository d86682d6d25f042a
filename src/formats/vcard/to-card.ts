import type {
  CardProblem,
  ContactCard,
  Labelled,
  Messenger,
} from '../../domain/imports/contact-card.ts'
import { parseBirthday } from './birthday.ts'
import type { Block } from './blocks.ts'
import type { LetterReader } from './charset.ts'
import { labelOf, readOwnLabel } from './labels.ts'
import { readMessenger } from './messengers.ts'
import { type Property, parseProperty, splitRaw, splitValue, unescapeValue } from './property.ts'

type Text =
  | 'fullName'
  | 'last'
  | 'first'
  | 'patronymic'
  | 'nickname'
  | 'company'
  | 'title'
  | 'birthday'
  | 'note'
  | 'uid'

/** A card while its lines are being read. */
interface Draft {
  readonly texts: Partial<Record<Text, string>>
  readonly phones: Labelled[]
  readonly emails: Labelled[]
  readonly messengers: Messenger[]
  readonly addresses: string[]
  readonly urls: string[]
  readonly categories: string[]
  gender?: 'f' | 'm'
  readonly labelByGroup: Map<string, string>
  readonly problems: CardProblem[]
}

type Reader = (draft: Draft, property: Property) => void

const READERS: Readonly<Record<string, Reader>> = {
  FN: (draft, { value }) => keepFirst(draft, 'fullName', unescapeValue(value)),
  N: readName,
  NICKNAME: (draft, { value }) => keepFirst(draft, 'nickname', list(value, ',')),
  ORG: (draft, { value }) => keepFirst(draft, 'company', list(value, ';')),
  TITLE: (draft, { value }) => keepFirst(draft, 'title', unescapeValue(value)),
  ROLE: (draft, { value }) => keepFirst(draft, 'title', unescapeValue(value)),
  BDAY: readBirthday,
  TEL: readPhone,
  EMAIL: readEmail,
  'X-EMAIL': readEmail,
  'X-MAIL': readEmail,
  ADR: (draft, { value }) => addOnce(draft.addresses, readAddress(value)),
  URL: (draft, { value }) => addOnce(draft.urls, unescapeValue(value)),
  CATEGORIES: (draft, { value }) => {
    for (const category of splitValue(value, ',')) addOnce(draft.categories, category)
  },
  NOTE: readNote,
  UID: (draft, { value }) => keepFirst(draft, 'uid', unescapeValue(value)),
  GENDER: readGender,
  'X-GENDER': readGender,
  'X-WAB-GENDER': readGender,
  'X-ANDROID-CUSTOM': readAndroid,
}

/** A card of the lines of one block, and what was wrong with them; no card if they say nothing of a person. */
export function toCard(
  block: Block,
  letters: LetterReader,
): { card?: ContactCard; problems: CardProblem[] } {
  const properties = block.lines.flatMap((line) => parseProperty(line, letters) ?? [])
  const draft = emptyDraft(properties)
  for (const property of properties) {
    const messenger = readMessenger(property)
    if (messenger) draft.messengers.push(messenger)
    READERS[property.name]?.(draft, property)
  }
  const { texts, labelByGroup: _, problems, gender, ...lists } = draft
  const { birthday, uid, ...about } = texts
  const saysSomething =
    Object.keys(about).length > 0 || Object.values(lists).some((all) => all.length > 0)
  if (!saysSomething) return { problems: [{ line: block.line, code: 'card.empty' }] }
  return { card: { line: block.line, ...texts, ...lists, ...(gender && { gender }) }, problems }
}

function emptyDraft(properties: readonly Property[]): Draft {
  const labelByGroup = new Map<string, string>()
  for (const { name, group, value } of properties) {
    const label = name === 'X-ABLABEL' ? readOwnLabel(unescapeValue(value)) : ''
    if (group !== undefined && label !== '') labelByGroup.set(group, label)
  }
  return {
    texts: {},
    phones: [],
    emails: [],
    messengers: [],
    addresses: [],
    urls: [],
    categories: [],
    labelByGroup,
    problems: [],
  }
}

/** The first of several is the one the phone shows. */
function keepFirst(draft: Draft, field: Text, value: string): void {
  if (value !== '') draft.texts[field] ??= value
}

function addOnce(values: string[], value: string): void {
  if (value !== '' && !values.includes(value)) values.push(value)
}

const list = (value: string, sign: ';' | ',') =>
  splitValue(value, sign)
    .filter((part) => part !== '')
    .join(', ')

/** Street, town, code and country on one line, in the order of the phone. */
const readAddress = (value: string) =>
  splitValue(value, ';')
    .map((part) => part.replace(/[,\s]*\n\s*/g, ', ').replace(/[,\s]+$/, ''))
    .filter((part) => part !== '')
    .join(', ')

function readName(draft: Draft, { value }: Property): void {
  const [last = '', first = '', patronymic = ''] = splitRaw(value, ';').map((part) =>
    splitValue(part, ',')
      .filter((name) => name !== '')
      .join(' '),
  )
  keepFirst(draft, 'last', last)
  keepFirst(draft, 'first', first)
  keepFirst(draft, 'patronymic', patronymic)
}

function readBirthday(draft: Draft, { line, params, value }: Property): void {
  const text = unescapeValue(value)
  if (text === '') return
  const birthday = parseBirthday(text, params.get('X-APPLE-OMIT-YEAR')?.[0])
  if (birthday === undefined)
    draft.problems.push({ line, code: 'card.birthday', params: { value: text } })
  else keepFirst(draft, 'birthday', birthday)
}

function readPhone(draft: Draft, property: Property): void {
  const value = unescapeValue(property.value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')
  addLabelled(draft.phones, value, labelOf(property, draft.labelByGroup))
  const whatsapp = property.params.get('WAID')?.[0]
  if (whatsapp !== undefined) draft.messengers.push({ kind: 'whatsapp', value: whatsapp })
}

function readEmail(draft: Draft, property: Property): void {
  const value = unescapeValue(property.value).replace(/^mailto:/i, '')
  addLabelled(draft.emails, value, labelOf(property, draft.labelByGroup))
}

function addLabelled(values: Labelled[], value: string, label: string | undefined): void {
  if (value === '' || values.some((known) => known.value === value)) return
  values.push({ value, ...(label === undefined ? {} : { label }) })
}

function readNote(draft: Draft, { value }: Property): void {
  const note = unescapeValue(value)
  const before = draft.texts.note
  if (note === '' || before?.includes(note)) return
  draft.texts.note = before === undefined ? note : `${before}\n${note}`
}

function readGender(draft: Draft, { name, value }: Property): void {
  const text = unescapeValue(value)
  const windows = name === 'X-WAB-GENDER'
  if (windows ? text === '1' : /^(?:f|ж)/i.test(text)) draft.gender = 'f'
  if (windows ? text === '2' : /^m|^м/i.test(text)) draft.gender = 'm'
}

/** Android keeps what 2.1 has no property for in a list of its own; event 3 is the birthday. */
function readAndroid(draft: Draft, property: Property): void {
  const [type = '', value = '', kind = ''] = splitValue(property.value, ';')
  if (type.endsWith('/nickname')) keepFirst(draft, 'nickname', value)
  if (type.endsWith('/contact_event') && kind === '3') {
    readBirthday(draft, { ...property, value })
  }
}
