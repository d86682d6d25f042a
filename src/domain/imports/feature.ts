import type { Feature } from '../feature.ts'
import { importClients } from './commands.ts'

/** Lists from elsewhere. */
export const imports: Feature = {
  commands: [importClients],
}
