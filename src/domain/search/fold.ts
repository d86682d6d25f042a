/** Lines as search compares them: small letters, ё as е, composed letters. The line breaks stay. */
export function foldedLines(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
}

/** A text folded letter by letter, so that every letter stays in its place. */
export function foldedInPlace(text: string): string {
  const small = text.toLowerCase()
  const same = small.length === text.length ? small : [...text].map(smallLetter).join('')
  return same.replaceAll('ё', 'е').replaceAll(/\s/g, ' ')
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}
