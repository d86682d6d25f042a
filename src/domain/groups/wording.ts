import type { FieldWording } from '../../book/wording.ts'
import { dayAndMonth } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { money } from '../../words/money.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf, saySum } from '../history/say.ts'
import type { Cost, paymentKinds, Session, standings } from './records.ts'

const told = messages<Readonly<Record<(typeof standings)[number], string>>>(
  { seat: 'место есть', waiting: 'ждёт места', off: 'группа не состоится' },
  { seat: 'has a seat', waiting: 'waits for a seat', off: 'the group is off' },
)

const kinds = messages<Readonly<Record<(typeof paymentKinds)[number], string>>>(
  { payment: 'оплата', refund: 'возврат' },
  { payment: 'payment', refund: 'refund' },
)

const yesNo = messages({ true: 'да', false: 'нет' }, { true: 'yes', false: 'no' })

// Records hold only what their schemas have checked.
const saySessions: FieldWording['say'] = (value, lang) =>
  (value as readonly Session[])
    .map(({ at }) => `${dayAndMonth(at.slice(0, 10), lang)}, ${at.slice(11)}`)
    .join('; ')

const sayCosts: FieldWording['say'] = (value, lang, { currency }) =>
  (value as readonly Cost[])
    .map(({ label, sum }) => `${label} ${money(sum, String(currency ?? 'RUB'), lang)}`)
    .join('; ')

export const groupsWording: FeatureWording = {
  records: {
    group: {
      title: { ru: 'группа', en: 'group' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Название', en: 'Title' } },
        place: { label: { ru: 'Где', en: 'Where' } },
        seats: { label: { ru: 'Мест', en: 'Seats' } },
        planned: { label: { ru: 'Рассчитана на', en: 'Planned for' } },
        least: { label: { ru: 'Наименьшее число', en: 'Least number' } },
        price: { label: { ru: 'Цена', en: 'Price' }, say: saySum },
        prepayment: { label: { ru: 'Предоплата', en: 'Prepayment' }, say: saySum },
        prepayBy: { label: { ru: 'Предоплата до', en: 'Prepayment until' }, say: sayDay },
        costs: { label: { ru: 'Расходы', en: 'Costs' }, say: sayCosts },
        note: { label: { ru: 'Заметка', en: 'Note' } },
        sessions: { label: { ru: 'Занятия', en: 'Sessions' }, say: saySessions },
        madeOn: { label: { ru: 'Записано', en: 'Written down' }, say: sayDay, whenChanged: true },
        cancelledOn: { label: { ru: 'Отменена', en: 'Cancelled' }, say: sayDay },
      },
      untold: ['currency'],
    },
    enrolment: {
      title: { ru: 'запись в группу', en: 'enrolment' },
      fields: {
        on: { label: { ru: 'Запись', en: 'Enrolled' }, say: sayDay },
        told: { label: { ru: 'Что сказано о месте', en: 'Told of a seat' }, say: sayOneOf(told) },
        confirmedOn: { label: { ru: 'Подтверждено', en: 'Confirmed' }, say: sayDay },
        cancelledOn: { label: { ru: 'Запись отменена', en: 'Cancelled' }, say: sayDay },
      },
      untold: ['client', 'group', 'at', 'confirmedFor'],
    },
    payment: {
      title: { ru: 'оплата группы', en: 'payment' },
      fields: {
        kind: { label: { ru: 'Что это', en: 'Kind' }, say: sayOneOf(kinds) },
        sum: { label: { ru: 'Сумма', en: 'Sum' }, say: saySum },
        on: { label: { ru: 'День', en: 'Day' }, say: sayDay },
      },
      untold: ['client', 'enrolment', 'currency', 'at'],
    },
    attendance: {
      title: { ru: 'явка', en: 'attendance' },
      fields: {
        on: { label: { ru: 'Занятие', en: 'Session' }, say: sayDay },
        came: { label: { ru: 'Явка', en: 'Came' }, say: sayOneOf(yesNo) },
      },
      untold: ['client', 'group', 'session'],
    },
  },
  done: {
    'group.open': { ru: 'Группа открыта', en: 'Group opened' },
    'group.edit': { ru: 'Группа изменена', en: 'Group edited' },
    'group.cancel': { ru: 'Группа отменена', en: 'Group cancelled' },
    'group.delete': { ru: 'Группа удалена', en: 'Group deleted' },
    'session.add': { ru: 'Занятия добавлены', en: 'Sessions added' },
    'session.edit': { ru: 'Занятие перенесено', en: 'Session moved' },
    'session.remove': { ru: 'Занятие убрано', en: 'Session removed' },
    'enrolment.add': { ru: 'Запись в группу', en: 'Enrolled in a group' },
    'enrolment.cancel': { ru: 'Запись в группу отменена', en: 'Enrolment cancelled' },
    'enrolment.confirm': { ru: 'Занятие подтверждено', en: 'Session confirmed' },
    'enrolment.tell': { ru: 'О месте сообщили', en: 'Told of the seat' },
    'payment.record': { ru: 'Оплата группы записана', en: 'Payment recorded' },
    'payment.delete': { ru: 'Оплата группы удалена', en: 'Payment deleted' },
    'attendance.mark': { ru: 'Явка отмечена', en: 'Attendance marked' },
    'attendance.rest': { ru: 'Остальные отмечены: не пришли', en: 'The others marked as absent' },
  },
}
