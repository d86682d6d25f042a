import type { Book } from '../../book/book.ts'
import { addMonths, type Day, monthOf } from '../../words/days.ts'
import { birthdayIn } from '../birthdays/rules.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import type { Folder } from '../folders/rules.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { vipsOf, vipYearOn } from '../vip/rules.ts'
import type { SendChannel } from './records.ts'
import { channelFor, channelsWanted, type ExcludedWhy } from './rules.ts'

/** Whom to write to: everything that is said has to hold. */
export interface Wanted {
  readonly folder?: Folder | undefined
  readonly tag?: string | undefined
  readonly vip?: boolean | undefined
  /** The month of the birthday, 1 to 12. */
  readonly month?: number | undefined
  /** No order for so many months. */
  readonly silentMonths?: number | undefined
  readonly channel?: SendChannel | undefined
  readonly newsletter?: boolean | undefined
}

export interface Audience {
  readonly able: readonly { readonly client: Client; readonly channel: SendChannel }[]
  readonly excluded: readonly { readonly client: Client; readonly why: ExcludedWhy }[]
}

/** Who fits, each with the channel, and who fits but may not be written to, each with the reason. */
export function audienceOf(book: Book, wanted: Wanted, day: Day): Audience {
  const { broadcastEvery } = settingsOf(book)
  const channels = channelsWanted(wanted.channel, wanted.newsletter ?? false)
  const fits = fitting(book, wanted, day)
  const able: Audience['able'][number][] = []
  const excluded: Audience['excluded'][number][] = []
  for (const client of book.all(clientRecord)) {
    if (forgottenOn(book, client, day) || !fits(client)) continue
    const found = channelFor(book, client, channels, day, broadcastEvery)
    if ('channel' in found) able.push({ client, channel: found.channel })
    else excluded.push({ client, why: found.why })
  }
  return { able, excluded }
}

function fitting(book: Book, wanted: Wanted, day: Day): (client: Client) => boolean {
  const { folder, tag, vip, month, silentMonths } = wanted
  const vips = vip ? vipIds(book, day) : undefined
  const since = silentMonths === undefined ? undefined : addMonths(day, -silentMonths)
  return (client) => {
    if (vips && !vips.has(client.id)) return false
    if (tag !== undefined && !client.tags?.includes(tag)) return false
    if (month !== undefined && !isBornIn(client, month)) return false
    if (folder === undefined && since === undefined) return true
    const standing = standingOf(book, client, day)
    if (folder !== undefined && standing.folder !== folder) return false
    return since === undefined || (standing.lastOrder?.date ?? '') <= since
  }
}

function vipIds(book: Book, day: Day): Set<string> {
  return new Set(vipsOf(book, vipYearOn(day), day).map(({ client }) => client))
}

function isBornIn({ birthday }: Client, month: number): boolean {
  return birthday !== undefined && monthOf(birthdayIn(birthday, 2000)) === month
}
