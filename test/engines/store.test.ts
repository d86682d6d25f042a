import { describe } from 'vitest'
import { commandsSuite } from './commands.suite.ts'
import { bothEngines } from './engines.fixture.ts'
import { inputSuite } from './input.suite.ts'
import { readingSuite } from './reading.suite.ts'

describe.each(bothEngines())('$name', (engine) => {
  commandsSuite(engine)
  inputSuite(engine)
  readingSuite(engine)
})
