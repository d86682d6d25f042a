import { commandFigures } from './commands.ts'
import { domainFigures } from './domain.ts'
import type { Figure } from './figure.ts'
import { importFigures } from './import.ts'
import { journalFigures } from './journals.ts'
import { lighthouseFigures } from './lighthouse.ts'
import { pageFigures } from './page-figures.ts'
import { searchFigures } from './search.ts'
import { startFigures } from './start.ts'

/** `npm run bench`: every promise of docs/bench.md beside what this machine did; `-- --json` for programs. */
const figures: Figure[] = [
  ...domainFigures(),
  ...journalFigures(),
  ...searchFigures(),
  ...(await startFigures()),
  ...(await commandFigures()),
  ...(await importFigures()),
  ...(await pageFigures()),
  ...(await lighthouseFigures()),
]

if (process.argv.includes('--json')) {
  console.info(JSON.stringify(figures))
} else {
  console.table(
    figures.map(({ name, promise, measured, unit, ok }) => ({
      promise: name,
      promised: `${promise} ${unit}`,
      measured: `${measured} ${unit}`,
      ratio: Number((measured / promise).toFixed(2)),
      kept: ok ? 'yes' : 'no',
    })),
  )
}
