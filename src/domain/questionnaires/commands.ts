import { correctFilled, deleteFilled, fillForm } from './filled-commands.ts'
import { deleteForm, editForm, makeForm } from './form-commands.ts'

export const questionnaireCommands = [
  makeForm,
  editForm,
  deleteForm,
  fillForm,
  correctFilled,
  deleteFilled,
]
