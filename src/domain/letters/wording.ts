import type { FeatureWording } from '../feature.ts'

export const lettersWording: FeatureWording = {
  done: { 'letter.record': { ru: 'Письмо записано', en: 'Letter recorded' } },
}
