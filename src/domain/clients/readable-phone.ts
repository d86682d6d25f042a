/** A phone as people write it: «+7 914 123-45-67» for Russian numbers, others as they are kept. */
export function readablePhone(value: string): string {
  const russian = /^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/.exec(value)
  if (!russian) return value
  const [, code, three, two, last] = russian
  return `+7\u00A0${code}\u00A0${three}-${two}-${last}`
}
