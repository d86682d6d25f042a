import { longDay } from '../dates.ts'
import { sentences } from './sentences.ts'

type Needed = Readonly<Record<string, (from: unknown, to: unknown) => string>>

/** What a question needs, by its kind. */
const needed: Readonly<Record<'ru' | 'en', Needed>> = {
  ru: {
    number: () => 'нужно число',
    choice: () => 'выберите один из вариантов',
    date: () => 'нужна дата',
    scale: (from, to) => `нужно целое число от ${from} до ${to}`,
  },
  en: {
    number: () => 'a number is needed',
    choice: () => 'choose one of the options',
    date: () => 'a date is needed',
    scale: (from, to) => `a whole number from ${from} to ${to} is needed`,
  },
}

/** What the features of the spine refuse. */
export const domain = sentences(
  {
    'client.nameless': () =>
      'На карточке нет ни имени, ни телефона. Впишите хотя бы имя: этого достаточно.',
    'client.exists': () => 'Такая карточка уже есть. Откройте её из картотеки.',
    'client.unknown': () =>
      'Этой карточки больше нет: возможно, её удалили на другом устройстве. Найдите клиента в картотеке или заведите карточку снова.',
    'order.unknown': () => 'Этого заказа больше нет: возможно, его удалили на другом устройстве.',
    'order.exists': () => 'Этот заказ уже записан.',
    'order.future': ({ date }) =>
      `Дата заказа ещё не наступила: ${longDay(String(date), 'ru')}. Проверьте год и день.`,
    'touch.unknown': () => 'Этой записи больше нет: возможно, её удалили на другом устройстве.',
    'touch.future': ({ date }) =>
      `Разговор записан будущим днём: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'touch.brought': () =>
      'Этот разговор уже принёс запись: заказ, обещание или встречу. Исправьте или удалите её, а разговор запишите заново.',
    'touch.needs-day': () => 'Выберите день, на который дано обещание.',
    'touch.needs-time': () => 'Выберите день и время встречи.',
    'touch.day-passed': ({ date }) =>
      `Этот день уже прошёл: ${longDay(String(date), 'ru')}. Выберите сегодня или позже.`,
    'task.unknown': () => 'Этого дела больше нет: возможно, его удалили на другом устройстве.',
    'meeting.unknown': () => 'Этой встречи больше нет: возможно, её удалили на другом устройстве.',
    'meeting.past': () => 'Время встречи уже прошло. Выберите сегодня или позже.',
    'client.forgotten': () =>
      'Эту карточку вы отпустили. Если человек вернулся, откройте карточку и верните её в картотеку.',
    'cadence.unknown': () =>
      'Такого порядка шагов больше нет: возможно, его удалили на другом устройстве. Выберите другой.',
    'pursuit.unknown': () =>
      'Этих переговоров больше нет: возможно, их удалили на другом устройстве.',
    'pursuit.running': () =>
      'С этим клиентом звонки уже идут. Закончите их, тогда можно начать снова.',
    'pursuit.meeting-stands': () =>
      'Встреча уже назначена, звать на неё не нужно. Запишите, чем она кончится.',
    'cold-contact.unknown': () =>
      'Этого знакомства больше нет: возможно, его удалили на другом устройстве.',
    'cold-contact.future': ({ date }) =>
      `День знакомства ещё не наступил: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'cold-contact.no-contact': () =>
      'Телефона нет, поэтому карточка не заведена: позвонить будет некуда. Впишите телефон или запишите знакомство без него.',
    'cold-contact.let-go': ({ name }) =>
      `Этот телефон на карточке, которую вы отпустили: ${name}. Ничего не записано. Верните карточку вместе со знакомством или запишите его без телефона.`,
    'partner.none': () => 'Этот человек не записан партнёром. Отметьте это на карточке.',
    'partner.unknown': () =>
      'Этой записи о партнёре больше нет: возможно, её удалили на другом устройстве.',
    'partner.already': () => 'Этот человек уже партнёр. Данные можно изменить на карточке.',
    'partner.future': ({ date }) =>
      `Этот день ещё не наступил: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'partner.backwards': ({ since }) =>
      `Этот день раньше, чем ${longDay(String(since), 'ru')}. Проверьте даты.`,
    'partner.circle': ({ name }) =>
      `Получился бы круг: ${name} в этой ветке ниже. Выберите, кто привёл, из других веток.`,
    'partner.stranger': ({ name }) =>
      name
        ? `${name} пока не среди партнёров. Сначала отметьте это на карточке.`
        : 'Этой карточки больше нет. Выберите, кто привёл, ещё раз.',
    'partner.left': () => 'Этот человек уже не партнёр. Перерыв отмечать не нужно.',
    'partner.not-left': () => 'Этот человек остаётся партнёром. Сначала отметьте уход.',
    'partner.rest-past': ({ date }) =>
      `Перерыв не может закончиться ${longDay(String(date), 'ru')}. Выберите день позже сегодняшнего.`,
    'training.unknown': () =>
      'Этой записи об обучении больше нет: возможно, её удалили на другом устройстве.',
    'training.future': ({ date }) =>
      `Обучение записано будущим днём: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'meeting.moved': () =>
      'Эту встречу уже перенесли, возможно, на другом устройстве. Новое время стоит в календаре, его можно исправить.',
    'meeting.invited-self': () =>
      'Клиент и так придёт на эту встречу. Пригласить с собой можно кого-нибудь ещё из картотеки.',
    'meeting.nobody': () => 'На эту встречу больше никто не приглашён, предупреждать некого.',
    'meeting.not-held': () =>
      'Эта встреча ещё не отмечена состоявшейся. Сначала отметьте, чем она кончилась.',
    'feed.unknown': () => 'Этой ссылки уже нет: возможно, её выключили на другом устройстве.',
    'feed.exists': () => 'Такая ссылка уже есть. Сделайте новую.',
    'feed.zone': ({ zone }) =>
      `Часовой пояс «${zone}» программе не знаком. Проверьте часы устройства и сделайте ссылку снова.`,
    'settings.days-off': () => 'Последний день отдыха раньше первого. Поменяйте даты местами.',
    'snooze.not-later': () => 'Отложить можно на завтра или позже. Выберите другой день.',
    'broadcast.exists': () => 'Эта рассылка уже есть.',
    'broadcast.unknown': () =>
      'Этой рассылки больше нет: возможно, её удалили на другом устройстве.',
    'broadcast.sent': ({ count }) =>
      `Из этой рассылки уже отправлено: ${count}. Её можно закончить, но не удалить: записи об отправленном нужны.`,
    'delivery.unknown': () =>
      'Этого сообщения больше нет: возможно, рассылку удалили на другом устройстве.',
    'delivery.stopped': () =>
      'Этот клиент просил не присылать. Сообщение не отмечено отправленным.',
    'delivery.no-consent': () =>
      'Согласия на новинки нет. Спросите и отметьте согласие на карточке, тогда можно отправлять.',
    'delivery.not-sent': () => 'Сообщение ещё не отправлено. Сначала отметьте, что отправили.',
    'newsletter.exists': () => 'Этот выпуск уже есть.',
    'newsletter.unknown': () =>
      'Этого выпуска больше нет: возможно, его удалили на другом устройстве.',
    'newsletter.used': ({ title }) =>
      `Выпуск стоит в рассылке «${title}», поэтому его нельзя удалить. Исправить его можно.`,
    'sprint.exists': () => 'Это уже начато.',
    'sprint.unknown': () =>
      'Этой записи больше нет: возможно, её отменили на другом устройстве. Ответы остались на карточках.',
    'attention.unknown': () => 'Этой отметки больше нет: возможно, её сняли на другом устройстве.',
    'regimen.unknown': () =>
      'Этой программы приёма больше нет: возможно, её удалили на другом устройстве.',
    'regimen.no-pace': () =>
      'Впишите, сколько принимают в день и сколько в упаковке, или на сколько дней хватает упаковки.',
    'regimen.bad-end': ({ started }) =>
      `Программа началась ${longDay(String(started), 'ru')}. Завершить её можно любым днём с этого и по сегодняшний; если она не нужна, удалите её.`,
    'form.unknown': () => 'Этой анкеты больше нет: возможно, её удалили на другом устройстве.',
    'form.no-options': ({ label }) =>
      `В вопросе «${label}» нужно хотя бы два разных варианта ответа.`,
    'form.bad-scale': ({ label }) =>
      `В вопросе «${label}» шкала должна идти от меньшего числа к большему, не больше ста шагов.`,
    'form.same-question': () => 'Один вопрос стоит в анкете дважды. Уберите лишний.',
    'form.filled': ({ count }) =>
      `По этой анкете уже есть ответы: ${count}. Её можно убрать из списка, ответы останутся на карточках.`,
    'filled.unknown': () =>
      'Этой заполненной анкеты больше нет: возможно, её удалили на другом устройстве.',
    'filled.future': ({ date }) =>
      `День ещё не наступил: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'answer.none': () => 'Пока нет ни одного ответа. Впишите хотя бы один.',
    'answer.unknown': () =>
      'В анкете больше нет такого вопроса: возможно, её изменили на другом устройстве. Откройте её снова.',
    'answer.unfit': ({ label, kind, from, to }) =>
      `Проверьте ответ на вопрос «${label}»: ${needed.ru[String(kind)]?.(from, to) ?? 'он записан иначе, чем ждёт анкета'}.`,
    'period.exists': () => 'Этот период уже открыт.',
    'period.none-yet': () => 'Каталожных периодов ещё нет. Откройте первый в журнале каталогов.',
    'period.not-found': ({ title, titles }) => `Периода «${title}» нет. Есть: ${titles}.`,
    'period.unknown': () => 'Этого периода больше нет: возможно, его удалили на другом устройстве.',
    'period.none': () => 'Сейчас нет открытого периода. Откройте его в журнале каталогов.',
    'period.backwards': () => 'Последний день периода раньше первого. Поменяйте даты местами.',
    'period.overlaps': ({ title, from, to }) =>
      `На эти дни уже есть период «${title}»: ${longDay(String(from), 'ru')} – ${longDay(String(to), 'ru')}. Выберите другие даты.`,
    'period.used': ({ count }) =>
      `В этом периоде уже выданы каталоги: ${count}. Сначала уберите их из списка.`,
    'handout.unknown': () =>
      'Этой записи о каталоге больше нет: возможно, её удалили на другом устройстве.',
    'handout.not-given': () => 'Этот каталог ещё не выдан. Сначала отметьте, что он передан.',
    'handout.future': ({ date }) =>
      `День выдачи ещё не наступил: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'handout.ordered': ({ date }) =>
      `На карточке есть заказ за ${longDay(String(date), 'ru')}. Исправьте или удалите его на карточке, тогда отметку можно будет поменять.`,
  },
  {
    'client.nameless': () => 'The card has neither a name nor a phone. A first name is enough.',
    'client.exists': () => 'This card exists already. Open it from the card index.',
    'client.unknown': () =>
      'This card is gone: it may have been deleted on another device. Look for the client or add the card again.',
    'order.unknown': () => 'This order is gone: it may have been deleted on another device.',
    'order.exists': () => 'This order is recorded already.',
    'order.future': ({ date }) =>
      `The order is dated in the future: ${longDay(String(date), 'en')}. Check the year and the day.`,
    'touch.unknown': () => 'This entry is gone: it may have been deleted on another device.',
    'touch.future': ({ date }) =>
      `The talk is dated in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'touch.brought': () =>
      'This talk has brought a record: an order, a promise or a meeting. Correct or delete that, and record the talk anew.',
    'touch.needs-day': () => 'Choose the day of the promise.',
    'touch.needs-time': () => 'Choose the day and the time of the meeting.',
    'touch.day-passed': ({ date }) =>
      `That day has passed: ${longDay(String(date), 'en')}. Choose today or later.`,
    'task.unknown': () => 'This task is gone: it may have been deleted on another device.',
    'meeting.unknown': () => 'This meeting is gone: it may have been deleted on another device.',
    'meeting.past': () => 'The time of the meeting has passed. Choose today or later.',
    'client.forgotten': () =>
      'You let this client go. If they came back, open the card and take it back into the index.',
    'cadence.unknown': () =>
      'This cadence is gone: it may have been deleted on another device. Choose another one.',
    'pursuit.unknown': () => 'This pursuit is gone: it may have been deleted on another device.',
    'pursuit.running': () =>
      'Calls to this client are running already. End them first, then you can begin again.',
    'pursuit.meeting-stands': () =>
      'A meeting is arranged already, there is nothing to ask for. Write down how it ends.',
    'cold-contact.unknown': () =>
      'This cold contact is gone: it may have been deleted on another device.',
    'cold-contact.future': ({ date }) =>
      `The day of the meeting is in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'cold-contact.no-contact': () =>
      'There is no phone, so no card was made: nobody could be called. Write the phone, or write the meeting down without it.',
    'cold-contact.let-go': ({ name }) =>
      `The phone is on a card that you let go: ${name}. Nothing was written down. Take the card back with the meeting, or write the meeting down without the phone.`,
    'partner.none': () => 'This person is not noted as a partner. Note it on the card.',
    'partner.unknown': () =>
      'This partner record is gone: it may have been deleted on another device.',
    'partner.already': () =>
      'This person is a partner already. The details can be edited on the card.',
    'partner.future': ({ date }) =>
      `That day is still to come: ${longDay(String(date), 'en')}. Check the date.`,
    'partner.backwards': ({ since }) =>
      `That day is before ${longDay(String(since), 'en')}. Check the dates.`,
    'partner.circle': ({ name }) =>
      `That would make a circle: ${name} stands below in this branch. Choose somebody from another branch.`,
    'partner.stranger': ({ name }) =>
      name
        ? `${name} is not among the partners yet. Note it on the card first.`
        : 'That card is gone. Choose again who brought them.',
    'partner.left': () => 'This person is a partner no more. No pause is needed.',
    'partner.not-left': () => 'This person is still a partner. Note the leaving first.',
    'partner.rest-past': ({ date }) =>
      `A pause cannot end on ${longDay(String(date), 'en')}. Choose a day after today.`,
    'training.unknown': () => 'This training is gone: it may have been deleted on another device.',
    'training.future': ({ date }) =>
      `The training is dated in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'meeting.moved': () =>
      'This meeting was moved already, perhaps on another device. Its new time stands in the calendar and can be corrected.',
    'meeting.invited-self': () =>
      'The client comes to this meeting anyway. Somebody else of the book can be invited along.',
    'meeting.nobody': () => 'Nobody else is invited to this meeting, so there is nobody to tell.',
    'meeting.not-held': () => 'This meeting is not marked as held yet. Mark first how it ended.',
    'feed.unknown': () => 'This link is gone: it may have been switched off on another device.',
    'feed.exists': () => 'There is such a link already. Make a new one.',
    'feed.zone': ({ zone }) =>
      `The program does not know the time zone “${zone}”. Check the clock of the device and make the link again.`,
    'settings.days-off': () => 'The last day off is before the first. Swap the dates.',
    'snooze.not-later': () => 'Choose tomorrow or a later day.',
    'broadcast.exists': () => 'This broadcast exists already.',
    'broadcast.unknown': () =>
      'This broadcast is gone: it may have been deleted on another device.',
    'broadcast.sent': ({ count }) =>
      `Of this broadcast ${count} were sent already. It can be ended, but not deleted: the notes of what was sent are needed.`,
    'delivery.unknown': () =>
      'This message is gone: the broadcast may have been deleted on another device.',
    'delivery.stopped': () =>
      'This client asked not to be written to. The message is not marked as sent.',
    'delivery.no-consent': () =>
      'There is no consent for news. Ask, and note the consent on the card; then it can be sent.',
    'delivery.not-sent': () => 'The message was not sent yet. Mark that it was first.',
    'newsletter.exists': () => 'This issue exists already.',
    'newsletter.unknown': () => 'This issue is gone: it may have been deleted on another device.',
    'newsletter.used': ({ title }) =>
      `The issue is part of the broadcast “${title}”, so it cannot be deleted. It can be corrected.`,
    'sprint.exists': () => 'This has been begun already.',
    'sprint.unknown': () =>
      'This session is gone: it may have been undone on another device. The answers stay on the cards.',
    'attention.unknown': () => 'This tick is gone: it may have been taken away on another device.',
    'regimen.unknown': () => 'This regimen is gone: it may have been deleted on another device.',
    'regimen.no-pace': () =>
      'Say how much is taken a day and how much is in a package, or for how many days a package lasts.',
    'regimen.bad-end': ({ started }) =>
      `The regimen began on ${longDay(String(started), 'en')}. It can end on any day from then until today; if it is not needed, delete it.`,
    'form.unknown': () => 'This form is gone: it may have been deleted on another device.',
    'form.no-options': ({ label }) =>
      `The question “${label}” needs at least two different options.`,
    'form.bad-scale': ({ label }) =>
      `The scale of the question “${label}” has to grow, by a hundred steps at most.`,
    'form.same-question': () => 'A question stands in the form twice. Remove one.',
    'form.filled': ({ count }) =>
      `This form has been filled already: ${count}. It can be put away; the answers stay on the cards.`,
    'filled.unknown': () => 'This filled form is gone: it may have been deleted on another device.',
    'filled.future': ({ date }) =>
      `That day is in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'answer.none': () => 'There is no answer yet. Write at least one.',
    'answer.unknown': () =>
      'The form no longer has this question: it may have been changed on another device. Open it again.',
    'answer.unfit': ({ label, kind, from, to }) =>
      `Check the answer to “${label}”: ${needed.en[String(kind)]?.(from, to) ?? 'the form expects something else'}.`,
    'period.exists': () => 'This period is open already.',
    'period.none-yet': () =>
      'There are no catalogue periods yet. Open the first one in the catalogue ledger.',
    'period.not-found': ({ title, titles }) =>
      `There is no period "${title}". There are: ${titles}.`,
    'period.unknown': () => 'This period is gone: it may have been deleted on another device.',
    'period.none': () => 'No period runs now. Open one in the catalogue journal.',
    'period.backwards': () => 'The last day of the period is before the first. Swap the dates.',
    'period.overlaps': ({ title, from, to }) =>
      `These days belong to the period “${title}”: ${longDay(String(from), 'en')} – ${longDay(String(to), 'en')}. Choose other dates.`,
    'period.used': ({ count }) =>
      `Catalogues were handed out in this period already: ${count}. Take them off the list first.`,
    'handout.unknown': () =>
      'This catalogue entry is gone: it may have been deleted on another device.',
    'handout.not-given': () => 'This catalogue was not handed out yet. Mark that it was first.',
    'handout.future': ({ date }) =>
      `The day of handing out is in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'handout.ordered': ({ date }) =>
      `The card has an order of ${longDay(String(date), 'en')}. Correct or delete it on the card; then the mark can be changed.`,
  },
)
