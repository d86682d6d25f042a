import { type Lang, messages } from '../../words/lang.ts'
import { hundredths, wholeNumber } from '../../words/numbers.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ClientOutlook } from './client-outlook.ts'
import type { Prediction } from './prediction.ts'
import { spanWords } from './span-words.ts'
import { leastRepeaters } from './trial.ts'
import { spanOf } from './units.ts'

const words = messages(
  {
    once: 'заказ был один',
    silent: (span: string) => `молчит ${span}`,
    today: 'заказ сегодня',
    likely: 'Среди замолчавших первыми стоят те, кто вероятнее закажет снова.',
    lately: 'Среди замолчавших первыми стоят те, кто заказывал позже других.',
    better: (model: string, gap: string) =>
      `На этой картотеке прогноз из двух клиентов верно называет того, кто закажет, в ${model} % случаев, простой срок молчания в ${gap} %.`,
    worse: (model: string, gap: string) =>
      `Прогноз на этой картотеке не точнее простого срока молчания: из двух клиентов он верно называет того, кто закажет, в ${model} % случаев, срок в ${gap} %.`,
    short: (clients: number) =>
      `Для прогноза истории пока мало: нужны полгода заказов и ${ruCount(clients, 'клиент', 'клиента', 'клиентов')}, заказавших снова.`,
    unproved: 'Проверить прогноз на этой картотеке пока не на чем: слишком мало повторных заказов.',
  },
  {
    once: 'one order',
    silent: (span: string) => `silent for ${/^\d/.test(span) ? span : `a ${span}`}`,
    today: 'ordered today',
    likely: 'Among those who have gone silent, the likeliest to order again come first.',
    lately: 'Among those who have gone silent, whoever ordered last comes first.',
    better: (model: string, gap: string) =>
      `In this book the prediction names the one of two clients who will order in ${model} % of cases, the bare length of silence in ${gap} %.`,
    worse: (model: string, gap: string) =>
      `In this book the prediction is no better than the bare length of silence: it names the one of two clients who will order in ${model} % of cases, the length in ${gap} %.`,
    short: (clients: number) =>
      `There is too little history to predict from: it takes half a year of orders and ${enCount(clients, 'client', 'clients')} who ordered again.`,
    unproved: 'There are too few repeat orders yet to try the prediction on this book.',
  },
)

/** How often a client orders and how long they have been silent: «обычно раз в 5 недель, молчит 11». */
export function sayHabit(
  { usualGapDays, daysSilent }: Pick<ClientOutlook, 'usualGapDays' | 'daysSilent'>,
  lang: Lang,
): string {
  const { span, usually } = spanWords[lang]
  const { once, silent, today } = words[lang]
  const gap = usualGapDays === null ? undefined : spanOf(usualGapDays)
  const habit = gap ? usually(span(gap)) : once
  if (daysSilent === 0) return `${habit}, ${today}`
  const silence = spanOf(daysSilent)
  const sameUnit = gap?.unit === silence.unit && silence.count > 1
  return `${habit}, ${silent(sameUnit ? wholeNumber(silence.count, lang) : span(silence))}`
}

/** By what the clients of a book are ranked, and why, with the figures of the trial. */
export function sayRanking({ model, trial, verdict }: Prediction, lang: Lang): string {
  const { likely, lately, better, worse, short, unproved } = words[lang]
  const [byModel, byGap] = trial ? shares(trial.model, trial.gap, lang) : ['', '']
  const why = {
    better: () => better(byModel, byGap),
    worse: () => worse(byModel, byGap),
    short: () => short(leastRepeaters),
    unproved: () => unproved,
  }
  return `${model ? likely : lately} ${why[verdict]()}`
}

/** Whole numbers, or with their hundredths where whole ones would look the same. */
function shares(model: number, gap: number, lang: Lang): [string, string] {
  const alike = Math.round(model) === Math.round(gap)
  const say = (share: number) =>
    alike ? hundredths(Math.round(share * 100), lang) : wholeNumber(Math.round(share), lang)
  return [say(model), say(gap)]
}
