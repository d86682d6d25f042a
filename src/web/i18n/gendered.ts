import type { Gendered } from '../../domain/saying.ts'

/** The form for a woman, for a man, or for who is not known. */
export function gendered(gender: 'f' | 'm' | null | undefined, [f, m, neutral]: Gendered): string {
  return gender === 'f' ? f : gender === 'm' ? m : neutral
}
