/** No spreadsheet program writes a document type; one with entities is there to grow when it is read. */
export function isEntityBomb(parts: ReadonlyMap<string, Uint8Array>): boolean {
  for (const [name, content] of parts) {
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) continue
    const head = new TextDecoder().decode(content.subarray(0, 64 * 1024))
    if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(head)) return true
  }
  return false
}

/** How many cells the parts of a zipped workbook will become, counted before anything is made of them. */
export function countPackedCells(parts: ReadonlyMap<string, Uint8Array>): number {
  let cells = 0
  for (const [name, content] of parts) {
    if (/^xl\/worksheets\/.*\.xml$/.test(name)) cells += countTag(content)
    if (name === 'content.xml') cells += countRepeated(new TextDecoder().decode(content))
  }
  return cells
}

/** `<c ` or `<c>`, looked for in bytes: making a text of the sheet first would double the memory. */
function countTag(content: Uint8Array): number {
  const [LESS, C, SPACE, MORE] = [0x3c, 0x63, 0x20, 0x3e]
  let count = 0
  for (let at = content.indexOf(LESS); at >= 0; at = content.indexOf(LESS, at + 1)) {
    if (content[at + 1] !== C) continue
    if (content[at + 2] === SPACE || content[at + 2] === MORE) count++
  }
  return count
}

/** OpenDocument writes equal neighbours once, with a number: three lines can stand for a billion cells. */
function countRepeated(xml: string): number {
  let cells = 0
  let rows = 1
  for (const [tag, kind] of xml.matchAll(/<table:(table-row|table-cell)\b[^>]*>/g)) {
    if (kind === 'table-row') rows = repeats(tag, 'rows')
    else if (!tag.endsWith('/>') || tag.includes('value-type'))
      cells += rows * repeats(tag, 'columns')
  }
  return cells
}

function repeats(tag: string, what: 'rows' | 'columns'): number {
  const value = new RegExp(`number-${what}-repeated=["'](\\d+)`).exec(tag)?.[1]
  return value === undefined ? 1 : Number(value)
}

/** OpenDocument keeps a locked workbook as an ordinary zip with a list of what is encrypted. */
export function isLocked(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const manifest = parts.get('META-INF/manifest.xml')
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')
}
