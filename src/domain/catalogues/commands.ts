import { dropHandout, giveHandout, markHandout, planHandouts } from './handout-commands.ts'
import { deletePeriod, editPeriod, openPeriod } from './period-commands.ts'

export const catalogueCommands = [
  openPeriod,
  editPeriod,
  deletePeriod,
  planHandouts,
  giveHandout,
  markHandout,
  dropHandout,
]
