import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'

const things = messages(
  { leaflet: 'листовка', card: 'визитка', nothing: 'ничего' },
  { leaflet: 'a leaflet', card: 'a business card', nothing: 'nothing' },
)

export const coldContactsWording: FeatureWording = {
  records: {
    'cold-contact': {
      title: { ru: 'знакомство', en: 'cold contact' },
      fields: {
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
        place: { label: { ru: 'Где', en: 'Where' } },
        given: { label: { ru: 'Что дали', en: 'Handed over' }, say: sayOneOf(things) },
        willCall: { label: { ru: 'Обещан встречный звонок', en: 'Promised to call' } },
        note: { label: { ru: 'Заметка', en: 'Note' } },
      },
      untold: ['client', 'at'],
    },
  },
  done: {
    'cold-contact.record': { ru: 'Знакомство записано', en: 'Cold contact written down' },
    'cold-contact.edit': { ru: 'Знакомство исправлено', en: 'Cold contact corrected' },
    'cold-contact.delete': { ru: 'Знакомство удалено', en: 'Cold contact deleted' },
  },
}
