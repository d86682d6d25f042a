import { ok, type Result } from '../../book/result.ts'
import { refuseCell } from './cell-value.ts'
import { cleanLines, saysNothing } from './text.ts'

const address = /^[^\s@<>,;"()]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}\p{N}-]{2,}$/u

/** Every address of a cell, in small letters. Refuses `import.email` when any part of it is none. */
export function readEmails(cell: string): Result<string[]> {
  const text = cleanLines(cell)
  if (saysNothing(text)) return ok([])
  const bare = text
    .replaceAll(/mailto:/gi, '')
    .replaceAll(/[^<>,;\n]{0,200}<([^<>]{0,200})>/g, ' $1 ')
  const parts = bare.split(/[\s,;|]+|:::/).filter((part) => !saysNothing(part))
  const emails = parts.map((part) => part.replace(/\.$/, '').toLowerCase())
  if (!emails.every(isEmailAddress)) return refuseCell('import.email', text)
  return ok([...new Set(emails)])
}

export function isEmailAddress(text: string): boolean {
  return address.test(text) && text.length <= 200
}
