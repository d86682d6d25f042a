import { type LetterReader, unquotePrintable } from './charset.ts'
import type { LogicalLine } from './lines.ts'

/** One property of a card: its letters are made, its escapes are still in. */
export interface Property {
  readonly line: number
  readonly group?: string
  /** In capitals. */
  readonly name: string
  /** By name in capitals; bare ones of vCard 2.1 (`CELL`) are under `TYPE`. */
  readonly params: ReadonlyMap<string, readonly string[]>
  readonly value: string
}

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q'])

/** Takes a line apart; `undefined` if it is not `NAME;PARAMS:value`. */
export function parseProperty(line: LogicalLine, letters: LetterReader): Property | undefined {
  const colon = findColon(line.text)
  if (colon < 0) return undefined
  const [full = '', ...rawParams] = splitParams(line.text.slice(0, colon))
  const [, group, name] = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/.exec(full) ?? []
  if (name === undefined) return undefined
  const params = parseParams(rawParams, letters)
  return {
    line: line.number,
    ...(group === undefined ? {} : { group: group.toLowerCase() }),
    name: name.toUpperCase(),
    params,
    value: decodeValue(line.text.slice(colon + 1), params, letters),
  }
}

/** The first colon outside quotes; if the quotes do not pair up, the first of all. */
function findColon(text: string): number {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === ':' && !quoted) return i
  }
  return text.indexOf(':')
}

function splitParams(head: string): string[] {
  return (head.match(/;|(?:"[^"]*"|\([^)]*\)|[^;])+/g) ?? []).filter((part) => part !== ';')
}

function parseParams(raw: readonly string[], letters: LetterReader): Map<string, string[]> {
  const params = new Map<string, string[]>()
  const add = (name: string, values: readonly string[]) =>
    params.set(name, [...(params.get(name) ?? []), ...values])
  for (const param of raw) {
    // Android: TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94=D0=B0):…
    const custom = /^X-CUSTOM\((?:[\w-]+=[\w-]+,)*(.*)\)$/i.exec(param)?.[1]
    if (custom !== undefined) {
      add('X-LABEL', [letters.read(unquotePrintable(custom))])
      continue
    }
    const equals = param.indexOf('=')
    const name = param.slice(0, equals).trim().toUpperCase()
    const value = param.slice(equals + 1).trim()
    if (equals >= 0) add(name, parseParamValues(letters.read(value)))
    else add(ENCODINGS.has(value.toUpperCase()) ? 'ENCODING' : 'TYPE', [letters.read(value)])
  }
  return params
}

/** `TYPE=home,work` and `TYPE="home,work"` mean the same. */
function parseParamValues(value: string): string[] {
  return value
    .replaceAll('"', '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function decodeValue(
  raw: string,
  params: ReadonlyMap<string, readonly string[]>,
  letters: LetterReader,
): string {
  const charset = params.get('CHARSET')?.[0]
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase()
  const looksQuoted = charset !== undefined && /(?:=[89A-F][0-9A-F]){2}/.test(raw)
  const isQuoted = encoding === 'QUOTED-PRINTABLE' || encoding === 'Q' || looksQuoted
  const isBase64 = encoding === 'BASE64' || encoding === 'B'
  const bytes = isQuoted
    ? unquotePrintable(escapeSemicolons(raw))
    : isBase64
      ? fromBase64(raw)
      : raw
  return letters.read(bytes, charset).replace(/\r\n?/g, '\n')
}

/** A coded semicolon is part of the text; a bare one parts the fields. */
const escapeSemicolons = (raw: string) => (raw.includes(';') ? raw.replace(/=3B/gi, '\\;') : raw)

function fromBase64(raw: string): string {
  try {
    return atob(raw.replace(/\s/g, ''))
  } catch {
    return ''
  }
}

/** Cuts at an unescaped sign and takes the escapes out of the pieces, trimmed. */
export function splitValue(value: string, sign: ';' | ','): string[] {
  return splitRaw(value, sign).map(unescapeValue)
}

/** Cuts at an unescaped sign; the pieces can be cut further. */
export function splitRaw(value: string, sign: ';' | ','): string[] {
  const parts = ['']
  for (const [piece] of value.matchAll(/\\[\s\S]|[^\\]|\\$/g)) {
    if (piece === sign) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts
}

/** A value of one piece, without its escapes, trimmed. */
export function unescapeValue(value: string): string {
  return value
    .replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
    .trim()
}
