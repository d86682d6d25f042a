import type { FieldWording, RecordWording } from '../../book/wording.ts'
import { longDay, weekdayName } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { genders } from '../clients/wording.ts'
import { channelWords } from '../consents/wording.ts'
import type { FeatureWording } from '../feature.ts'
import { sayOneOf, saySum } from '../history/say.ts'
import type { SectionName } from '../sections/names.ts'
import { sectionWords } from '../sections/words.ts'
import type { Settings } from './records.ts'

const languages = messages({ ru: 'русский', en: 'английский' }, { ru: 'Russian', en: 'English' })
const indexes = messages(
  { last: 'по фамилии', first: 'по имени' },
  { last: 'by last name', first: 'by first name' },
)

const vipRules = messages(
  { top: 'первые по сумме', share: 'доля покупателей', sum: 'с заданной суммы' },
  { top: 'the first by sum', share: 'a share of the buyers', sum: 'from a sum on' },
)

// A record holds only what its schema has checked.
const sayWeekdays: FieldWording['say'] = (value, lang) =>
  (value as number[]).map((day) => weekdayName(day, lang)).join(', ')

const settings: RecordWording = {
  title: { ru: 'настройки', en: 'settings' },
  fields: {
    ownerName: { label: { ru: 'Чья картотека', en: 'Whose book' } },
    ownerGender: { label: { ru: 'Пол', en: 'Gender' }, say: sayOneOf(genders) },
    lang: { label: { ru: 'Язык', en: 'Language' }, say: sayOneOf(languages) },
    currency: { label: { ru: 'Валюта', en: 'Currency' } },
    sections: {
      label: { ru: 'Чем вы занимаетесь', en: 'What you do' },
      say: (value, lang) =>
        (value as SectionName[]).map((name) => sectionWords[lang][name]).join(', '),
    },
    eraseAfter: {
      label: {
        ru: 'Стирать данные отпущенных через, месяцев',
        en: 'Erase the data of those let go after, months',
      },
    },
    capacity: { label: { ru: 'Человек в день', en: 'People a day' } },
    weekdaysOff: {
      label: { ru: 'Выходные', en: 'Days of the week off' },
      say: sayWeekdays,
    },
    daysOff: {
      label: { ru: 'Дни отдыха', en: 'Days off' },
      say: (value, lang) =>
        (value as Settings['daysOff'])
          .map(({ from, to }) =>
            from === to ? longDay(from, lang) : `${longDay(from, lang)} – ${longDay(to, lang)}`,
          )
          .join(', '),
    },
    folderMonths: { label: { ru: 'Окно папок, месяцев', en: 'Folder window, months' } },
    recallEvery: { label: { ru: 'Вспоминать раз в, дней', en: 'Recall every, days' } },
    vipBy: { label: { ru: 'Кто VIP', en: 'Who is a VIP' }, say: sayOneOf(vipRules) },
    vipTop: { label: { ru: 'VIP: сколько первых', en: 'VIPs: how many' } },
    vipShare: { label: { ru: 'VIP: процент покупателей', en: 'VIPs: percent of buyers' } },
    vipSum: { label: { ru: 'VIP: с какой суммы', en: 'VIPs: from which sum' }, say: saySum },
    consentFree: {
      label: { ru: 'Где согласие не нужно', en: 'Channels that need no consent' },
      // As above.
      say: (value, lang) =>
        (value as Settings['consentFree']).map((one) => channelWords[lang][one]).join(', '),
    },
    broadcastEvery: { label: { ru: 'Рассылка не чаще, дней', en: 'A broadcast every, days' } },
    sprintDays: {
      label: { ru: 'Из головы в картотеку: дни', en: 'From the head to the cards: days' },
      say: sayWeekdays,
    },
    sprintMinutes: {
      label: { ru: 'Из головы в картотеку: минут', en: 'From the head to the cards: minutes' },
    },
    greeting: { label: { ru: 'Слова поздравления', en: 'Words of a greeting' } },
    letter: { label: { ru: 'Личное письмо', en: 'Personal letter' } },
    farewell: { label: { ru: 'Слова прощания с партнёром', en: 'Good wishes to a partner' } },
    country: {
      label: { ru: 'Страна', en: 'Country' },
      say: (value, lang) =>
        new Intl.DisplayNames(lang, { type: 'region' }).of(String(value)) ?? String(value),
    },
    callHours: {
      label: { ru: 'Часы для звонков', en: 'Hours for calls' },
      say: (value) => {
        // As above.
        const { from, until } = value as Settings['callHours']
        return `${from}:00 – ${until}:00`
      },
    },
    indexBy: { label: { ru: 'Картотека', en: 'The index' }, say: sayOneOf(indexes) },
  },
}

export const settingsWording: FeatureWording = {
  records: { settings },
  done: {
    'settings.change': { ru: 'Настройки изменены', en: 'Settings changed' },
  },
}
