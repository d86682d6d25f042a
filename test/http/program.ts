import { runServer } from '../../src/server/main.ts'
import { trade } from './trade.fixture.ts'

// The server as a program of its own, for tests that kill it: db and port come from the command line.
const [db, port, log] = process.argv.slice(2)
await runServer(trade, { db, port, log }, 'ru')
