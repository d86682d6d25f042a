import type { Cadence, Step } from '../../../domain/pursuits/records.ts'

export interface StepDraft {
  readonly after: string
  readonly channel: Step['channel']
  readonly aim: string
}

/** A cadence as it is being typed. */
export interface CadenceDraft {
  readonly title: string
  readonly steps: readonly StepDraft[]
  readonly closeAfter: string
  readonly workDaysOnly: boolean
}

export function draftOf({
  title,
  steps,
  closeAfter,
  workDaysOnly,
}: Cadence & { title: string }): CadenceDraft {
  return {
    title,
    steps: steps.map(({ after, channel, aim = '' }) => ({ after: String(after), channel, aim })),
    closeAfter: String(closeAfter),
    workDaysOnly: workDaysOnly ?? false,
  }
}

/** Days as they were typed, from `least` to 90; undefined when they are none. */
export function readDays(text: string, least: number): number | undefined {
  const days = Number(text.trim())
  return text.trim() !== '' && Number.isInteger(days) && days >= least && days <= 90
    ? days
    : undefined
}

/** What the command takes; undefined while something is missing or wrong. */
export function cadenceIn(draft: CadenceDraft): (Cadence & { title: string }) | undefined {
  const title = draft.title.trim()
  const closeAfter = readDays(draft.closeAfter, 1)
  const steps = draft.steps.flatMap(({ after: typed, channel, aim }, at): Step[] => {
    const after = readDays(typed, at === 0 ? 0 : 1)
    return after === undefined ? [] : [{ after, channel, ...(aim.trim() && { aim: aim.trim() }) }]
  })
  if (!title || closeAfter === undefined || steps.length < draft.steps.length) return undefined
  return { title, steps, closeAfter, workDaysOnly: draft.workDaysOnly }
}
