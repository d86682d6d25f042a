import type * as z from 'zod/mini'
import type { RecordWording } from '../../book/wording.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, saySum } from '../history/say.ts'
import type { itemSchema } from './records.ts'

const order: RecordWording = {
  title: { ru: 'заказ', en: 'order' },
  fields: {
    date: { label: { ru: 'Дата', en: 'Date' }, say: sayDay },
    sum: { label: { ru: 'Сумма', en: 'Sum' }, say: saySum },
    currency: { label: { ru: 'Валюта', en: 'Currency' }, whenChanged: true },
    items: { label: { ru: 'Состав', en: 'Items' }, say: (value) => sayItems(value) },
    note: { label: { ru: 'Заметка', en: 'Note' } },
  },
  untold: ['client', 'period', 'importKey', 'at'],
}

export const ordersWording: FeatureWording = {
  records: { order },
  done: {
    'order.record': { ru: 'Заказ записан', en: 'Order recorded' },
    'order.edit': { ru: 'Заказ исправлен', en: 'Order corrected' },
    'order.delete': { ru: 'Заказ удалён', en: 'Order deleted' },
  },
}

function sayItems(value: unknown): string {
  // A record holds only what its schema has checked.
  return (value as z.infer<typeof itemSchema>[])
    .map(({ name, quantity }) => (quantity === undefined ? name : `${name} × ${quantity}`))
    .join(', ')
}
