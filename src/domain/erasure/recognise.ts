import type { Facts } from '../../book/facts.ts'
import { keyedHash } from './keyed-hash.ts'
import { bookKeys } from './marks.ts'
import { type Imprint, imprintRecord } from './records.ts'

export type Recognise = (traits: readonly string[]) => Imprint | undefined

/** Tells whose erased data a phone, an e-mail or a row of a file belonged to: the imprint they left, the latest where there are several. */
export function recogniser(facts: Facts): Recognise {
  const keys = bookKeys(facts)
  if (keys.length === 0) return () => undefined
  return (traits) => {
    const imprints = traits.flatMap((trait) =>
      keys.flatMap(({ secret }) => facts.where(imprintRecord, 'hash', keyedHash(secret, trait))),
    )
    return imprints.reduce<Imprint | undefined>(
      (last, imprint) => (last && last.on >= imprint.on ? last : imprint),
      undefined,
    )
  }
}
