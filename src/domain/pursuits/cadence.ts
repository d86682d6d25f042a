import type { Cadence } from './records.ts'

/**
 * Three calls and a letter (article 001): three days between the calls, a week between the third and the letter, and the end
 * on the day after it. Two weeks in all.
 */
export const threeCalls: Cadence = {
  steps: [
    { after: 0, channel: 'call' },
    { after: 3, channel: 'call' },
    { after: 3, channel: 'call' },
    { after: 7, channel: 'letter' },
  ],
  closeAfter: 1,
}
