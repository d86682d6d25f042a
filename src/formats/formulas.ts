/** A cell that begins so is run as a formula when a spreadsheet program opens a CSV file. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
const GUARDED = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** `+79141234567` is shown as a number, `+7 (914) 123-45-67` and several after `; ` as text; none can run anything. */
const PHONE = /^\+\d{5,15}(?:; \+\d{5,15})*$|^\+\d{1,4}[ (][\d ()-]*\d$/
const NEGATIVE = /^-\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d+)?$|^-\d+(?:[.,]\d+)?$/

/**
 * Guards a text cell of a CSV file: an apostrophe goes before what would be run as a formula. Phone numbers and
 * negative sums go without, people need them bare; a phone of digits and hyphens alone is guarded, since
 * `+7-914-123` is a subtraction to a spreadsheet. A cell that already looks guarded gets one more apostrophe, so
 * that `unguardFormula` always gives back the very same text.
 */
export function guardFormula(text: string): string {
  if (GUARDED.test(text)) return `'${text}`
  return FORMULA.test(text) && !PHONE.test(text) && !NEGATIVE.test(text) ? `'${text}` : text
}

/** Takes off the apostrophe that `guardFormula`, or a spreadsheet program, put before such a cell. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
