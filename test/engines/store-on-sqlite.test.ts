import { describe } from 'vitest'
import { sqliteEngine } from './engines.fixture.ts'
import { storeSuite } from './store.suite.ts'

describe('SQLite', () => storeSuite(sqliteEngine()))
