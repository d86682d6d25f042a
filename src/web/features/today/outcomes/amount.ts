/** A sum as people type it: «1500», «1 500,50», «1 500 р.»; undefined when it is none. */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/(руб(лей|ля|ль)?|р|₽|\$|€)\.?\s*$/iu, '').replaceAll(/[\s\u00A0]/g, '')
  if (!/^\d+([.,]\d{1,3})?$/.test(bare)) return undefined
  return Number(bare.replace(',', '.'))
}
