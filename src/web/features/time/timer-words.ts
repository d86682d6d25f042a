import { messages } from '../../../words/lang.ts'

/** «2 ч 10 мин». */
function spanWith(hour: string, minute: string) {
  return (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    const said = [
      hours > 0 && `${hours}\u00A0${hour}`,
      (rest > 0 || hours === 0) && `${rest}\u00A0${minute}`,
    ]
    return said.filter(Boolean).join(' ')
  }
}

/** The few words of time that come with the first screen. */
export const timerWords = messages(
  {
    span: spanWith('ч', 'мин'),
    running: 'Разговор идёт:',
    drop: 'Не считать',
  },
  {
    span: spanWith('h', 'min'),
    running: 'Talking:',
    drop: 'Do not count',
  },
)
