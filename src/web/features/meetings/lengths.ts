import { messages } from '../../../words/lang.ts'

/** How long meetings usually take, in minutes. */
export const usualLengths = [30, 60, 90, 120]

function inHours(minutes: number, hour: string, minute: string): string {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [whole > 0 && `${whole}\u00A0${hour}`, rest > 0 && `${rest}\u00A0${minute}`]
    .filter(Boolean)
    .join(' ')
}

export const lengthWords = messages(
  {
    /** «1 ч 30 мин». */
    lasts: (minutes: number) => inHours(minutes, 'ч', 'мин'),
    length: 'Сколько займёт',
    invite: 'Пригласить с собой',
    along: 'Кто придёт с вами',
    alongClient: 'Встреча и так с этим человеком. Выберите другого.',
  },
  {
    lasts: (minutes: number) => inHours(minutes, 'h', 'min'),
    length: 'How long',
    invite: 'Invite somebody along',
    along: 'Who comes with you',
    alongClient: 'The meeting is with this person anyway. Choose another one.',
  },
)
