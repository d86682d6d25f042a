import type { FeatureWording } from '../feature.ts'
import { fileOf } from '../history/say.ts'

export const importsWording: FeatureWording = {
  done: {
    'clients.import': { ru: 'Загружено из файла', en: 'Imported from a file', about: fileOf },
  },
}
