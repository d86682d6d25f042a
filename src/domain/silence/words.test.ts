import { expect, test } from 'vitest'
import { predictionOf } from './prediction.ts'
import { simulated } from './silence.fixture.ts'
import { sayHabit, sayRanking } from './words.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test.each([
  [35, 77, 'обычно раз в 5 недель, молчит 11', 'usually every 5 weeks, silent for 11'],
  [10, 25, 'обычно раз в 10 дней, молчит 4 недели', 'usually every 10 days, silent for 4 weeks'],
  [1, 2, 'обычно раз в день, молчит 2', 'usually every day, silent for 2'],
  [3, 1, 'обычно раз в 3 дня, молчит день', 'usually every 3 days, silent for a day'],
  [7, 7, 'обычно раз в неделю, молчит неделю', 'usually every week, silent for a week'],
  [22, 90, 'обычно раз в 3 недели, молчит 3 месяца', 'usually every 3 weeks, silent for 3 months'],
  [90, 640, 'обычно раз в 3 месяца, молчит 21', 'usually every 3 months, silent for 21'],
  [365, 760, 'обычно раз в год, молчит 25 месяцев', 'usually every year, silent for 25 months'],
  [735, 2000, 'обычно раз в 2 года, молчит 5', 'usually every 2 years, silent for 5'],
  [35.5, 0, 'обычно раз в 5 недель, заказ сегодня', 'usually every 5 weeks, ordered today'],
  [null, 77, 'заказ был один, молчит 11 недель', 'one order, silent for 11 weeks'],
  [null, 365, 'заказ был один, молчит год', 'one order, silent for a year'],
])('a gap of %s days and a silence of %s are said plainly', (usualGapDays, daysSilent, ru, en) => {
  expect(plain(sayHabit({ usualGapDays, daysSilent }, 'ru'))).toBe(ru)
  expect(sayHabit({ usualGapDays, daysSilent }, 'en')).toBe(en)
})

test('it is said by what clients are ranked, with the figures of the trial', () => {
  const trial = { until: 0, clients: 40, bought: 20, model: 68.153, gap: 65.731 }
  const model = { r: 1, alpha: 1, a: 1, b: 1, logLikelihood: -1 }
  const fitted = { ...trial, fitted: model }
  const better = { model, trial: fitted, verdict: 'better', typicalGapDays: 30 } as const
  expect(sayRanking(better, 'ru')).toMatch(/вероятнее закажет снова.* в 68 % случаев.* в 66 %/)
  const close = { ...better, trial: { ...fitted, gap: 67.9 } }
  expect(sayRanking(close, 'ru')).toMatch(/ в 68,15 % случаев.* в 67,90 %/)
  expect(sayRanking(close, 'en')).toMatch(/ in 68.15 % of cases.* in 67.90 %/)
  const worse = { ...better, model: undefined, verdict: 'worse' } as const
  expect(sayRanking(worse, 'ru')).toMatch(/заказывал позже других.*не точнее/)
})

test('where there is no prediction, it is said why', () => {
  const model = { r: 1, alpha: 8, a: 0.8, b: 2.5 }
  const clients = simulated(model, { clients: 600, days: 1000, seed: 3 })
  expect(plain(sayRanking(predictionOf([], 0), 'ru'))).toMatch(/полгода заказов и 30 клиентов/)
  expect(sayRanking(predictionOf([], 0), 'en')).toMatch(/half a year of orders and 30 clients/)
  expect(sayRanking(predictionOf(clients, 3000), 'ru')).toMatch(/Проверить прогноз .* не на чем/)
})
