import type { FeatureWording } from '../feature.ts'
import { fileOf } from '../history/say.ts'

export const archiveWording: FeatureWording = {
  done: {
    'archive.import': { ru: 'Загружен архив', en: 'Archive imported', about: fileOf },
  },
}
