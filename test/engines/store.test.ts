import { describe } from 'vitest'
import { commandsSuite } from './commands.suite.ts'
import { crashSuite } from './crash.suite.ts'
import { bothEngines } from './engines.fixture.ts'
import { failureSuite } from './failure.suite.ts'
import { historySuite } from './history.suite.ts'
import { inputSuite } from './input.suite.ts'
import { nodesSuite } from './nodes.suite.ts'
import { postgresSuite } from './postgres.suite.ts'
import { readingSuite } from './reading.suite.ts'

describe.each(bothEngines())('$name', (engine) => {
  commandsSuite(engine)
  inputSuite(engine)
  readingSuite(engine)
  historySuite(engine)
  nodesSuite(engine)
  failureSuite(engine)
  crashSuite(engine)
  if (engine.name === 'PostgreSQL') postgresSuite(engine)
})
