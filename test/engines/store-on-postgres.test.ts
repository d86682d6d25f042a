import { describe } from 'vitest'
import { postgresEngine } from './engines.fixture.ts'
import { postgresSuite } from './postgres.suite.ts'
import { storeSuite } from './store.suite.ts'

describe('PostgreSQL', () => {
  const engine = postgresEngine()
  storeSuite(engine)
  postgresSuite(engine)
})
