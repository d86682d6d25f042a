import { type Lang, messages } from '../../words/lang.ts'
import { enCount, ruForm } from '../../words/plural.ts'
import { type Attendance, needsCare, type Reliability } from './reliability.ts'

const words = messages(
  {
    once: 'Прошлая встреча не состоялась: подтвердите дважды.',
    some: (missed: number, all: number) =>
      `${ruForm(missed, 'Не состоялась', 'Не состоялись', 'Не состоялись')} ${missed}\u00A0${ruForm(missed, 'встреча', 'встречи', 'встреч')} из\u00A0${all}: подтвердите дважды${missed > 1 ? ' или возьмите предоплату' : ''}.`,
  },
  {
    once: 'The last meeting did not take place: confirm twice.',
    some: (missed: number, all: number) =>
      `${enCount(missed, 'meeting', 'meetings')} of ${all} did not take place: confirm twice${missed > 1 ? ' or ask for a prepayment' : ''}.`,
  },
)

/** What to do about the next meeting with a client; null where there is nothing to say. */
export function adviceFor(reliability: Reliability | undefined, lang: Lang): string | null {
  return reliability && needsCare(reliability) ? sayMissed(reliability, lang) : null
}

/** «Не состоялись 2 встречи из 5: подтвердите дважды или возьмите предоплату.» */
function sayMissed({ met, noShow }: Attendance, lang: Lang): string {
  const all = met + noShow
  return all === 1 ? words[lang].once : words[lang].some(noShow, all)
}
