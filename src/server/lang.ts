import type { FastifyRequest } from 'fastify'
import { type Lang, langs } from '../words/lang.ts'

/** The language to answer in: `?lang=`, else the first one of Accept-Language that is spoken here, else Russian. */
export function langOf(request: FastifyRequest): Lang {
  const { lang: asked } = (request.query ?? {}) as { readonly lang?: unknown }
  const wanted = typeof asked === 'string' ? [asked] : preferences(request)
  return wanted.map(known).find((lang) => lang !== undefined) ?? 'ru'
}

function preferences(request: FastifyRequest): string[] {
  return (request.headers['accept-language'] ?? '')
    .split(',')
    .map(weighed)
    .toSorted((a, b) => b.weight - a.weight)
    .map((entry) => entry.tag)
}

function weighed(entry: string): { tag: string; weight: number } {
  const [tag = '', weight] = entry.split(';q=')
  return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) || 0 }
}

function known(tag: string): Lang | undefined {
  return langs.find((lang) => tag.toLowerCase().split('-')[0] === lang)
}
