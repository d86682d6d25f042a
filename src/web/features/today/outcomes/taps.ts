import { gendered } from '../../../i18n/gendered.ts'
import { outcomeWords } from './messages.ts'
import { type Speaker, spokenOutcome, type Told } from './spoken.ts'

/** A command that a tap gives, with the words of what was recorded. */
export interface Tap {
  readonly command: string
  readonly args: object
  readonly done: string
  /** The meeting that was held by this: it is asked at once what comes next. */
  readonly held?: string
}

/** What is asked before anything is written. */
export type Ask =
  | 'payment'
  | 'order'
  | 'promise'
  | 'meeting'
  | 'move'
  | 'next'
  | 'arrange'
  | 'task'
  | 'stall'
  | 'letter'
  | 'snooze'
  | 'sheet'
  | 'farewell'
  | 'more'

export interface Chosen {
  readonly label: string
  readonly tone?: 'plus' | 'first'
  /** Written at once, or asked about first. */
  readonly does: Tap | { readonly ask: Ask; readonly record?: string; readonly product?: string }
}

interface Why {
  readonly code: string
  /** The year of a VIP. */
  readonly year?: unknown
  readonly record?: string | undefined
  /** Of a regimen. */
  readonly product?: unknown
  /** How a step of a pursuit is made. */
  readonly channel?: unknown
}

/** A touch by one tap. */
export function touchTap(
  client: string,
  channel: string,
  told: Told,
  speaker: Speaker,
  note = '',
): Tap {
  const { outcome, sum, currency, due, meetingAt, items, stall } = told
  const order = { ...(sum && { sum, ...(currency && { currency }) }), ...(items && { items }) }
  const args = {
    client,
    outcome,
    channel,
    ...(note && { note }),
    ...(due && { due }),
    ...(stall && { stall }),
    ...(meetingAt && { meetingAt }),
    ...((sum || items) && { order }),
  }
  return { command: 'touch.record', args, done: spokenOutcome(told, speaker) }
}

/** The chips that fit the reasons of an entry. */
export function fittingFor(
  client: string,
  channel: string,
  reasons: readonly Why[],
  speaker: Speaker,
): Chosen[] {
  const fitting = new Map<string, Chosen>()
  for (const choice of reasons.flatMap((why) => fittingChoices(why, client, channel, speaker))) {
    // Of two tasks the first is ticked off first; the other then gets its own chip.
    if (!fitting.has(choice.label)) fitting.set(choice.label, choice)
  }
  return [...fitting.values()]
}

/** The chips of an entry: first those that fit its reasons, then what any talk may end with. */
export function choicesFor(
  client: string,
  channel: string,
  reasons: readonly Why[],
  speaker: Speaker,
): Chosen[] {
  const words = outcomeWords[speaker.lang]
  // Where a meeting stands already, it is moved rather than arranged anew; whoever is asked for one has it first.
  const has = (...codes: string[]) => reasons.some(({ code }) => codes.includes(code))
  const pursued = has('pursuit')
  const arranged = pursued || has('meeting-confirm', 'meeting-result')
  const declined = pursued ? words.refused : words.declined
  const touch = (outcome: Told['outcome']) => touchTap(client, channel, { outcome }, speaker)
  return [
    ...fittingFor(client, channel, reasons, speaker),
    { label: words.order, tone: 'plus', does: { ask: 'order' } },
    { label: gendered(speaker.client, declined), does: touch('declined') },
    { label: gendered(speaker.owner, words.noAnswer), does: touch('no-answer') },
    { label: gendered(speaker.client, words.promised), does: { ask: 'promise' } },
    ...(arranged ? [] : [{ label: words.meeting, does: { ask: 'meeting' } } as const]),
    { label: words.more, does: { ask: 'more' } },
  ]
}

/** For a group: who comes, who does not, who has paid, who was told. */
function groupChoices(
  code: string,
  id: string,
  channel: string,
  { lang, client }: Speaker,
): Chosen[] {
  const words = outcomeWords[lang]
  const does = (command: string, done: string, more: object = {}): Tap => {
    return { command: `enrolment.${command}`, args: { id, channel, ...more }, done }
  }
  if (code === 'group-off' || code === 'group-waiting') {
    const told = code.slice('group-'.length)
    return [{ label: words.told, tone: 'first', does: does('tell', words.told, { told }) }]
  }
  const first: Chosen =
    code === 'group-prepay'
      ? { label: gendered(client, words.paid), tone: 'plus', does: { ask: 'payment', record: id } }
      : { label: words.willCome, tone: 'first', does: does('confirm', words.willCome) }
  return [first, { label: words.notComing, does: does('cancel', words.notComing) }]
}

function fittingChoices(why: Why, client: string, channel: string, speaker: Speaker): Chosen[] {
  const words = outcomeWords[speaker.lang]
  const { code, record: id } = why
  if (code === 'birthday' || code === 'birthday-late') {
    const does = touchTap(client, channel, { outcome: 'greeted' }, speaker)
    return [{ label: gendered(speaker.owner, words.greeted), tone: 'first', does }]
  }
  if (code === 'vip') {
    const args = { client, year: why.year }
    const does = { command: 'attention.give', args, done: words.attention }
    return [{ label: words.attention, tone: 'first', does }]
  }
  if (code === 'partner') {
    const does = touchTap(client, channel, { outcome: 'talked' }, speaker)
    return [{ label: words.talked, tone: 'first', does }]
  }
  if (!id) return []
  if (code === 'pursuit') {
    const letter = { label: words.letter, tone: 'first', does: { ask: 'letter' } } as const
    const meeting = { label: words.meeting, tone: 'first', does: { ask: 'meeting' } } as const
    const stall = { label: words.stall, does: { ask: 'stall' } } as const
    return why.channel === 'letter' ? [letter, meeting, stall] : [meeting, stall]
  }
  if (code === 'farewell') {
    return [{ label: words.farewell, tone: 'first', does: { ask: 'farewell', record: id } }]
  }
  if (code === 'regimen') {
    const product = String(why.product)
    return [{ label: `+ ${product}`, tone: 'plus', does: { ask: 'order', product } }]
  }
  if (code === 'sheet') {
    return [{ label: words.fill, tone: 'first', does: { ask: 'sheet', record: id } }]
  }
  if (code.startsWith('group-')) return groupChoices(code, id, channel, speaker)
  if (code === 'promise' || code === 'task' || code === 'check' || code === 'first-call') {
    const label = code === 'check' ? words.checkDone : words.taskDone
    return [{ label, tone: 'first', does: { command: 'task.done', args: { id }, done: label } }]
  }
  return meetingChoices(code, id, speaker)
}

function meetingChoices(code: string, id: string, speaker: Speaker): Chosen[] {
  const words = outcomeWords[speaker.lang]
  const close = (outcome: string, done: string) => ({
    command: 'meeting.close',
    args: { id, outcome },
    done,
  })
  const move: Chosen = { label: words.move, does: { ask: 'move', record: id } }
  const cancelled = close('cancelled', words.doneCancelled)
  switch (code) {
    case 'meeting-confirm': {
      const done = gendered(speaker.client, words.doneConfirmed)
      const does = { command: 'meeting.confirm', args: { id }, done }
      const label = gendered(speaker.client, words.confirmed)
      return [{ label, tone: 'first', does }, move, { label: words.cancel, does: cancelled }]
    }
    case 'meeting-result': {
      const noShow = gendered(speaker.client, words.noShow)
      return [
        { label: words.held, tone: 'first', does: { ...close('held', words.doneHeld), held: id } },
        { label: noShow, does: close('no-show', noShow) },
        move,
        { label: words.cancelledBefore, does: cancelled },
      ]
    }
    case 'meeting-next': {
      const done = words.doneNothing
      return [
        { label: words.task, tone: 'first', does: { ask: 'task' } },
        { label: words.nothing, does: { command: 'meeting.settle', args: { id }, done } },
      ]
    }
    case 'meeting-warn':
    case 'meeting-tell': {
      const said = gendered(
        speaker.owner,
        code === 'meeting-warn' ? words.warned : words.invitedTold,
      )
      return [
        { label: said, tone: 'first', does: { command: 'meeting.warn', args: { id }, done: said } },
      ]
    }
    default:
      return []
  }
}
