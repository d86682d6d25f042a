import type { FeatureWording } from '../feature.ts'

export const erasureWording: FeatureWording = {
  records: {
    erasure: {
      title: { ru: 'стёртые данные', en: 'erased data' },
      fields: {},
      untold: ['on'],
    },
    'book-key': {
      title: { ru: 'ключ картотеки', en: 'book key' },
      fields: {},
      untold: ['secret'],
    },
    imprint: {
      title: { ru: 'отпечаток отпущенного', en: 'imprint of somebody let go' },
      fields: {},
      untold: ['on', 'why', 'erasedOn', 'key', 'hashes'],
    },
  },
  done: {
    'client.erase': { ru: 'Стёрты данные отпущенных', en: 'Data of those let go erased' },
  },
}
