import { commandsSuite } from './commands.suite.ts'
import { crashSuite } from './crash.suite.ts'
import type { EngineFixture } from './engines.fixture.ts'
import { erasingSuite } from './erasing.suite.ts'
import { failureSuite } from './failure.suite.ts'
import { historySuite } from './history.suite.ts'
import { inputSuite } from './input.suite.ts'
import { nodesSuite } from './nodes.suite.ts'
import { readingSuite } from './reading.suite.ts'

/** Everything that a store must hold, whatever database is under it. */
export function storeSuite(engine: EngineFixture): void {
  commandsSuite(engine)
  inputSuite(engine)
  readingSuite(engine)
  historySuite(engine)
  erasingSuite(engine)
  nodesSuite(engine)
  failureSuite(engine)
  crashSuite(engine)
}
