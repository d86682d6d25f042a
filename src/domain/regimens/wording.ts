import type { FeatureWording } from '../feature.ts'
import { sayDay } from '../history/say.ts'

export const regimensWording: FeatureWording = {
  records: {
    regimen: {
      title: { ru: 'программа приёма', en: 'regimen' },
      called: ({ product }) => String(product ?? ''),
      fields: {
        product: { label: { ru: 'Продукт', en: 'Product' } },
        daily: { label: { ru: 'Сколько в день', en: 'A day' } },
        unit: { label: { ru: 'В чём считаем', en: 'Unit' } },
        packSize: { label: { ru: 'Сколько в упаковке', en: 'In a package' } },
        packDays: { label: { ru: 'Упаковки хватает, дней', en: 'A package lasts, days' } },
        packs: { label: { ru: 'Упаковок в начале', en: 'Packages to begin with' } },
        courseDays: { label: { ru: 'Курс, дней', en: 'Course, days' } },
        startedOn: { label: { ru: 'Начало', en: 'Start' }, say: sayDay },
        endedOn: { label: { ru: 'Завершена', en: 'Ended' }, say: sayDay },
        madeOn: { label: { ru: 'Записано', en: 'Written down' }, say: sayDay, whenChanged: true },
        note: { label: { ru: 'Заметка', en: 'Note' } },
      },
      untold: ['client'],
    },
  },
  done: {
    'regimen.start': { ru: 'Программа приёма начата', en: 'Regimen started' },
    'regimen.edit': { ru: 'Программа приёма изменена', en: 'Regimen edited' },
    'regimen.end': { ru: 'Программа приёма завершена', en: 'Regimen ended' },
    'regimen.delete': { ru: 'Программа приёма удалена', en: 'Regimen deleted' },
  },
}
