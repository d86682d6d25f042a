import type * as z from 'zod/mini'
import type { RecordWording } from '../../book/wording.ts'
import { sayDay, saySum } from '../history/say.ts'
import type { itemSchema } from './records.ts'

export const orderWording: RecordWording = {
  title: { ru: 'заказ', en: 'order' },
  fields: {
    date: { label: { ru: 'Дата', en: 'Date' }, say: sayDay },
    sum: { label: { ru: 'Сумма', en: 'Sum' }, say: saySum },
    currency: { label: { ru: 'Валюта', en: 'Currency' }, whenChanged: true },
    items: { label: { ru: 'Состав', en: 'Items' }, say: (value) => sayItems(value) },
    note: { label: { ru: 'Заметка', en: 'Note' } },
  },
}

function sayItems(value: unknown): string {
  // A record holds only what its schema has checked.
  return (value as z.infer<typeof itemSchema>[])
    .map(({ name, quantity }) => (quantity === undefined ? name : `${name} × ${quantity}`))
    .join(', ')
}
