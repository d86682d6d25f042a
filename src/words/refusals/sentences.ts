export type Params = Readonly<Record<string, string | number>>

/** One sentence a refusal code: what happened, what is safe, what to do. */
export type Sentences = Readonly<Record<string, (p: Params) => string>>

/** The refusals of one area in both languages; a code missing from one of them does not compile. */
export function sentences<Code extends string>(
  ru: Record<Code, (p: Params) => string>,
  en: Record<Code, (p: Params) => string>,
): { readonly ru: Sentences; readonly en: Sentences } {
  return { ru, en }
}
