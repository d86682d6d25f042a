import { longDay } from '../dates.ts'
import { money } from '../money.ts'
import { sentences } from './sentences.ts'

/** What groups, enrolments, payments and attendance refuse. */
export const groups = sentences(
  {
    'group.exists': () => 'Эта группа уже открыта.',
    'group.unknown': () => 'Этой группы больше нет: возможно, её удалили на другом устройстве.',
    'group.none-yet': () => 'Групп ещё нет. Откройте первую в журнале групп.',
    'group.not-found': ({ title, titles }) => `Группы «${title}» нет. Есть: ${titles}.`,
    'group.no-sessions': () => 'В группе нет ни одного занятия. Выберите день и время первого.',
    'group.too-many-sessions': ({ most }) =>
      `Занятий получается больше ${most}. Уменьшите число повторов; продолжение можно добавить позже.`,
    'group.cancelled': () =>
      'Эта группа отменена, записать в неё нельзя. Если она всё же состоится, верните её на странице группы.',
    'group.over': () => 'Все занятия этой группы уже прошли. Если будут ещё, добавьте их.',
    'group.paid': () =>
      'За эту группу уже записаны деньги, поэтому её нельзя удалить. Её можно отменить: записи об оплате останутся.',
    'session.unknown': () => 'Этого занятия больше нет: возможно, его убрали на другом устройстве.',
    'session.last': () =>
      'Это единственное занятие группы. Перенесите его или отмените всю группу.',
    'session.ahead': ({ date }) =>
      `Занятие ещё впереди: ${longDay(String(date), 'ru')}. Явку можно отметить в этот день.`,
    'enrolment.unknown': () =>
      'Этой записи в группу больше нет: возможно, её удалили на другом устройстве. Запишите человека снова.',
    'enrolment.cancelled': () => 'Запись в группу отменена. Запишите человека снова.',
    'payment.exists': () => 'Эта оплата уже записана, с другой суммой. Проверьте список оплат.',
    'payment.unknown': () => 'Этой оплаты больше нет: возможно, её удалили на другом устройстве.',
    'payment.future': ({ date }) =>
      `День оплаты ещё не наступил: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'payment.refunded': () => 'Эти деньги уже вернули. Сначала удалите возврат, если его не было.',
    'refund.too-much': ({ left, currency }) =>
      `Вернуть можно не больше внесённого: ${money(Number(left ?? 0), String(currency ?? 'RUB'), 'ru')}.`,
  },
  {
    'group.exists': () => 'This group is open already.',
    'group.unknown': () => 'This group is gone: it may have been deleted on another device.',
    'group.none-yet': () => 'There are no groups yet. Open the first one in the journal of groups.',
    'group.not-found': ({ title, titles }) => `There is no group “${title}”. There are: ${titles}.`,
    'group.no-sessions': () => 'The group has no session. Choose the day and time of the first.',
    'group.too-many-sessions': ({ most }) =>
      `That makes more than ${most} sessions. Choose fewer; more can be added later.`,
    'group.cancelled': () =>
      'This group is cancelled, nobody can be enrolled. If it takes place after all, restore it on its page.',
    'group.over': () => 'All sessions of this group are past. If there are to be more, add them.',
    'group.paid': () =>
      'Money was written down for this group, so it cannot be deleted. It can be cancelled; the payments stay.',
    'session.unknown': () => 'This session is gone: it may have been removed on another device.',
    'session.last': () => 'This is the only session of the group. Move it, or cancel the group.',
    'session.ahead': ({ date }) =>
      `The session is still to come: ${longDay(String(date), 'en')}. Attendance can be marked on that day.`,
    'enrolment.unknown': () =>
      'This enrolment is gone: it may have been deleted on another device. Enrol the person again.',
    'enrolment.cancelled': () => 'The enrolment was cancelled. Enrol the person again.',
    'payment.exists': () =>
      'This payment is written down already, with another sum. Look at the payments.',
    'payment.unknown': () => 'This payment is gone: it may have been deleted on another device.',
    'payment.future': ({ date }) =>
      `The payment is dated in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'payment.refunded': () =>
      'This money was given back. Delete the refund first, if there was none.',
    'refund.too-much': ({ left, currency }) =>
      `No more can be given back than was paid: ${money(Number(left ?? 0), String(currency ?? 'RUB'), 'en')}.`,
  },
)
