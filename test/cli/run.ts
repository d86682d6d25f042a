import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder with a book of its own, and the command line as a person types it there. */
export class Terminal {
  readonly dir = mkdtempSync(join(tmpdir(), 'kartoteka-cli-'))
  readonly db = join(this.dir, 'book.db')

  run(...args: string[]): Ran {
    const env = { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '', DATABASE_URL: '' }
    const ran = spawnSync(process.execPath, ['bin/kartoteka.mjs', ...args], {
      env,
      encoding: 'utf8',
    })
    return { code: ran.status, out: ran.stdout, err: ran.stderr }
  }

  /** Runs in the book, and must succeed; answers the parsed JSON. */
  json(...args: string[]): unknown {
    const ran = this.run(...args, '--db', this.db, '--json')
    if (ran.code !== 0) throw new Error(ran.err)
    return JSON.parse(ran.out)
  }

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.dir, name)
    writeFileSync(path, content)
    return path
  }

  path(name: string): string {
    return join(this.dir, name)
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.close()
  }
}
