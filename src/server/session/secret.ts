import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultOf } from '../faults.ts'

const bytes = 32

/**
 * The key that signs sessions, kept in the data folder so that a restart keeps people in. Deleting
 * the file ends every session.
 */
export async function sessionSecret(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, 'session.key')
  const known = await readFile(file).catch(absent)
  if (known?.length === bytes) {
    await chmod(file, 0o600)
    return known
  }
  if (known) await rm(file)
  await mkdir(dataDir, { recursive: true })
  return create(file)
}

/** Written whole under another name first: a server killed midway leaves no half of a key. */
async function create(file: string): Promise<Uint8Array> {
  const secret = randomBytes(bytes)
  const draft = `${file}.${process.pid}`
  await writeFile(draft, secret, { mode: 0o600, flush: true })
  try {
    await link(draft, file)
    return secret
  } catch (error) {
    if (faultOf(error) !== 'EEXIST') throw error
    return await readFile(file)
  } finally {
    await rm(draft)
  }
}

function absent(error: unknown): undefined {
  if (faultOf(error) !== 'ENOENT') throw error
}
