import type { RecordWording } from '../../book/wording.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf, sayTime } from '../history/say.ts'
import type { meetingOutcomes } from './records.ts'

const outcomes = messages<Readonly<Record<(typeof meetingOutcomes)[number], string>>>(
  { held: 'состоялась', moved: 'перенесена', cancelled: 'отменена', 'no-show': 'неявка' },
  { held: 'took place', moved: 'moved', cancelled: 'cancelled', 'no-show': 'did not come' },
)

const meeting: RecordWording = {
  title: { ru: 'встреча', en: 'meeting' },
  fields: {
    at: { label: { ru: 'Когда', en: 'When' }, say: sayTime },
    minutes: { label: { ru: 'Сколько минут', en: 'Minutes' } },
    place: { label: { ru: 'Где', en: 'Where' } },
    arrangedOn: { label: { ru: 'Назначена', en: 'Arranged' }, say: sayDay, whenChanged: true },
    confirmedOn: { label: { ru: 'Подтверждена', en: 'Confirmed' }, say: sayDay },
    confirmedAgainOn: { label: { ru: 'Подтверждена ещё раз', en: 'Confirmed again' }, say: sayDay },
    closedOn: { label: { ru: 'Закрыта', en: 'Closed' }, say: sayDay },
    outcome: { label: { ru: 'Чем кончилась', en: 'Outcome' }, say: sayOneOf(outcomes) },
    warnedOn: { label: { ru: 'Приглашённый предупреждён', en: 'Invited one warned' }, say: sayDay },
    toldOn: { label: { ru: 'Приглашённому сообщено', en: 'Invited one told' }, say: sayDay },
    settledOn: { label: { ru: 'Дальше ничего', en: 'Nothing follows' }, say: sayDay },
  },
  untold: ['client', 'invited', 'movedFrom'],
}

export const meetingsWording: FeatureWording = {
  records: { meeting },
  done: {
    'meeting.arrange': { ru: 'Встреча назначена', en: 'Meeting arranged' },
    'meeting.confirm': { ru: 'Встреча подтверждена', en: 'Meeting confirmed' },
    'meeting.close': { ru: 'Итог встречи записан', en: 'Meeting closed' },
    'meeting.edit': { ru: 'Встреча исправлена', en: 'Meeting corrected' },
    'meeting.warn': { ru: 'Приглашённый предупреждён', en: 'The one invited along was told' },
    'meeting.settle': { ru: 'После встречи ничего не следует', en: 'Nothing follows the meeting' },
    'meeting.delete': { ru: 'Встреча удалена', en: 'Meeting deleted' },
  },
}
