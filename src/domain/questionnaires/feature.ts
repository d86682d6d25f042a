import type { Feature } from '../feature.ts'
import { correctFilled, deleteFilled, fillForm } from './filled-commands.ts'
import { deleteForm, editForm, makeForm } from './form-commands.ts'
import { filledRecord, formRecord } from './records.ts'

/** Questionnaires and control sheets: forms of the user's own, filled on the cards. */
export const questionnaires: Feature = {
  records: [formRecord, filledRecord],
  commands: [makeForm, editForm, deleteForm, fillForm, correctFilled, deleteFilled],
}
