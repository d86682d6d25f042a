#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

const oldest = 26

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Картотеке нужен Node.js ${oldest} или новее, а здесь ${process.versions.node}. Установите зависимости командой «npm ci» и запускайте через «npm start»: нужный Node.js придёт с ними. / Kartoteka needs Node.js ${oldest} or newer: run "npm ci", then "npm start".`,
  )
  process.exit(1)
}

enableCompileCache()
// Before anything that makes a schema: see docs/decisions/0060-compiled-schemas.md.
await import('zod/compile')
const { main } = await import('../src/cli/main.ts')
await main(process.argv.slice(2))
