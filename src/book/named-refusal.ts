import type { Refusal } from './result.ts'
import type { Lang, Wording } from './wording.ts'

/**
 * A refusal in which what it names by code is named in words, too: fields in `fieldNames`, record types in
 * `goneNames`, `laterNames`, `missingNames`. Other refusals stay as they are.
 */
export function namedRefusal(wording: Wording, refusal: Refusal, lang: Lang): Refusal {
  const { params } = refusal
  if (!params) return refusal
  const title = (type: string) => wording.records[type]?.title[lang]
  const field = (code: string) => {
    const [type = '', name = ''] = code.split('.')
    return wording.records[type]?.fields[name]?.label[lang] ?? title(type)
  }
  const named = {
    fieldNames: names(params.fields, field),
    goneNames: names(params.gone, title),
    laterNames: names(params.later, title),
    missingNames: names(params.missing, title),
  }
  const known = Object.entries(named).filter(([, said]) => said !== '')
  return known.length === 0
    ? refusal
    : { ...refusal, params: { ...params, ...Object.fromEntries(known) } }
}

function names(codes: unknown, say: (code: string) => string | undefined): string {
  if (typeof codes !== 'string') return ''
  return [...new Set(codes.split(' ').flatMap((code) => say(code) ?? []))].join(', ')
}
