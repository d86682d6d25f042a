import { type Codepage, charactersOf, encodeAs } from './codepages.ts'
import { russianness } from './russian.ts'

export interface Repaired {
  readonly text: string
  /** How many pieces were put right. */
  readonly repaired: number
}

/** A class of characters for a pattern, from the bytes `from` to `to` read in a wrong encoding. */
function classOf(codepage: Codepage, from: number, to: number): string {
  return `[${charactersOf(codepage, from, to).replace(/[\\\]^-]/g, '\\$&')}]`
}

/** Runs that are what UTF-8 looks like when its bytes were read in a one-byte encoding. */
function utf8ReadAs(codepage: Codepage): RegExp {
  const next = classOf(codepage, 0x80, 0xbf)
  const two = `${classOf(codepage, 0xc2, 0xdf)}${next}`
  const three = `${classOf(codepage, 0xe1, 0xef)}${next}{2}`
  const four = `${classOf(codepage, 0xf0, 0xf4)}${next}{3}`
  return new RegExp(`(?:${two}|${three}|${four})+`, 'g')
}

/**
 * A run of so many letters cannot be meant as it stands: "С»" may end an ordinary quotation, "Ð¸" is never
 * written. Where there is one such run, the shorter ones beside it are garbled too.
 */
const WRONGLY_READ = [
  { codepage: 'windows-1251', pattern: utf8ReadAs('windows-1251'), certainLetters: 2 },
  { codepage: 'windows-1252', pattern: utf8ReadAs('windows-1252'), certainLetters: 1 },
] as const

/** windows-1251 read as windows-1252: whole words of accented letters, "Ìàðèÿ". */
const ACCENTED_WORDS = /[À-ÿ¨¸]{3,}(?:[ \-.][À-ÿ¨¸]+)*/g

/** Russian scores about 2; words of another language that happen to be all accents stay below. */
const CERTAINLY_RUSSIAN = 0.8

/** A text garbled by several programs in a row is put right in as many steps. */
const MOST_STEPS = 3

/**
 * Puts right text that some program read in a wrong encoding and saved so ("РњР°СЂРёСЏ" → "Мария"), where that
 * can be undone without loss. Everything else is left as it is.
 */
export function repairMojibake(text: string): Repaired {
  let current = text
  let repaired = 0
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = current
    for (const { codepage, pattern, certainLetters } of WRONGLY_READ) {
      const certain = current.match(pattern)?.some((run) => {
        const right = decodeUtf8(encodeAs(codepage, run))
        return right !== undefined && lettersIn(right) >= certainLetters
      })
      if (!certain) continue
      current = current.replace(pattern, (run) => {
        const right = decodeUtf8(encodeAs(codepage, run))
        if (right === undefined) return run
        repaired++
        return right
      })
    }
    current = current.replace(ACCENTED_WORDS, (run) => {
      const bytes = encodeAs('windows-1252', run)
      const right = bytes && new TextDecoder('windows-1251').decode(bytes)
      if (right === undefined || !isCertainlyRussian(right)) return run
      repaired++
      return right
    })
    if (current === before) break
  }
  return { text: current, repaired }
}

function decodeUtf8(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** "ÑÑÑ" alone proves nothing, however common its letter is. */
const isCertainlyRussian = (text: string) =>
  new Set(text.toLowerCase()).size >= 3 && russianness(text) >= CERTAINLY_RUSSIAN

const lettersIn = (text: string) => text.match(/\p{L}|\p{Extended_Pictographic}/gu)?.length ?? 0
