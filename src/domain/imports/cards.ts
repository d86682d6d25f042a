import type { Lang } from '../../words/lang.ts'
import { contactKindNames } from '../clients/contacts.ts'
import { loadPhoneReader } from '../clients/phones.ts'
import { accountName } from './accounts.ts'
import { assemble } from './assemble.ts'
import type { CardProblem, ContactCard } from './contact-card.ts'
import { addContact, type Draft, emptyDraft, type ReadContext } from './draft.ts'
import { literalCard } from './literal-card.ts'
import { labelOf, type Meaning } from './meanings.ts'
import type { Prepared, PrepareOptions } from './prepare.ts'
import type { Rejection } from './report.ts'
import type { ImportRow } from './row.ts'
import { takeCell } from './take.ts'

const words = {
  ru: { title: 'Должность', address: 'Адрес', fax: 'Факс', birthday: 'День рождения в файле' },
  en: { title: 'Title', address: 'Address', fax: 'Fax', birthday: 'Birthday in the file' },
}

/** Reads the cards of a phone's contacts; a card's row is the line of the file where it begins. */
export async function prepareCards(
  source: { readonly cards: readonly ContactCard[]; readonly problems: readonly CardProblem[] },
  options: PrepareOptions,
): Promise<Prepared> {
  const context: ReadContext = {
    kind: 'clients',
    columns: [],
    style: { order: 'ymd', epoch: 1900, today: options.day },
    currency: options.currency ?? 'RUB',
    lang: options.lang ?? 'ru',
    phones: await loadPhoneReader(options.country),
    nameOrder: undefined,
  }
  const rows: ImportRow[] = []
  const rejected = source.problems.map((trouble) => rejectionOf(trouble, context.lang))
  const birthdays = badBirthdays(source)
  for (const [at, card] of source.cards.entries()) {
    const bad = birthdays.get(card.line)
    const own = literalCard(card)
    const read = own
      ? { row: own, rejected: [] }
      : assemble(draftOf(card, bad, context), { row: card.line }, context)
    if (read.row) rows.push(read.row)
    rejected.push(...read.rejected)
    if (at % 500 === 499) await options.onProgress?.(at + 1, source.cards.length)
  }
  return { rows, rejected }
}

function rejectionOf({ line, code, params = {} }: CardProblem, lang: Lang): Rejection {
  if (code === 'card.birthday') {
    return {
      row: line,
      column: labelOf('birthday', lang),
      code: 'import.date',
      params: { text: params.value ?? '' },
      kept: true,
    }
  }
  if (code === 'card.empty') {
    return { row: line, column: null, code: 'import.no-name', params: {}, kept: false }
  }
  return {
    row: line,
    column: null,
    code: code.replace('card.', 'import.card-'),
    params,
    kept: true,
  }
}

/** The texts of birthdays that are none, by the line of the card they stand in. */
function badBirthdays(source: {
  readonly cards: readonly ContactCard[]
  readonly problems: readonly CardProblem[]
}): Map<number, string> {
  const texts = new Map<number, string>()
  for (const { code, line, params } of source.problems) {
    if (code !== 'card.birthday') continue
    const card = source.cards.findLast((one) => one.line <= line)
    if (card) texts.set(card.line, String(params?.value ?? ''))
  }
  return texts
}

function draftOf(card: ContactCard, badBirthday: string | undefined, context: ReadContext): Draft {
  const draft = emptyDraft()
  const say = words[context.lang]
  const take = (
    meaning: Meaning,
    text: string | undefined,
    header = labelOf(meaning, context.lang),
  ) => {
    if (text !== undefined) takeCell(draft, text, { header, meaning }, context)
  }
  take('last', card.last)
  take('first', card.first)
  take('patronymic', card.patronymic)
  if (!isMadeUp(card)) take('fullName', card.fullName)
  take('epithet', card.nickname)
  take('company', card.company)
  take('headedNote', card.title, say.title)
  take('birthday', card.birthday)
  take('gender', card.gender)
  takePhones(draft, card, context)
  for (const { value } of card.emails) take('contact:email', value)
  takeMessengers(draft, card)
  const [home, ...others] = card.addresses
  take('address', home)
  for (const address of others) draft.notes.push(`${say.address}: ${address}`)
  for (const url of card.urls) takeUrl(draft, url)
  if (card.categories.length > 0) take('tags', card.categories.join('; '))
  take('notes', card.note)
  take('externalId', card.uid)
  if (badBirthday !== undefined) draft.notes.push(`${say.birthday}: ${badBirthday}`)
  return draft
}

/** A full name that only repeats a phone, an address or the firm, because the format asks for one. */
function isMadeUp({ fullName, phones, emails, company, nickname }: ContactCard): boolean {
  const others = [...phones, ...emails].map(({ value }) => value)
  return fullName !== undefined && [...others, company, nickname].includes(fullName)
}

function takePhones(draft: Draft, card: ContactCard, context: ReadContext): void {
  for (const { value, label } of card.phones) {
    if (label !== undefined && /fax|факс|pager|пейджер/i.test(label)) {
      draft.notes.push(`${words[context.lang].fax}: ${value}`)
      continue
    }
    if (label !== undefined) draft.label = label
    takeCell(
      draft,
      value.replace(/^tel:/i, ''),
      { header: labelOf('contact:mobile', context.lang), meaning: 'contact:mobile' },
      context,
    )
    delete draft.label
  }
}

function takeMessengers(draft: Draft, card: ContactCard): void {
  for (const { kind, value } of card.messengers) {
    const known = contactKindNames.find((name) => name === kind)
    if (known && value.length <= 200)
      addContact(draft, { kind: known, value: accountName(known, value) })
    else draft.notes.push(kind === 'icq' ? `ICQ: ${value}` : value)
  }
}

/** An address of a profile is an account, any other is a site. */
function takeUrl(draft: Draft, url: string): void {
  const account = (['vk', 'telegram', 'max'] as const).find(
    (kind) => accountName(kind, url) !== url,
  )
  if (url.length > 200) draft.notes.push(url)
  else if (account) addContact(draft, { kind: account, value: accountName(account, url) })
  else addContact(draft, { kind: 'site', value: url })
}
