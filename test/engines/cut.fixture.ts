import { connect, createServer, type Socket } from 'node:net'

export interface CutLine {
  readonly url: string
  /** Lets the next COMMIT through to the server and cuts the line before its answer comes back. */
  cutAtCommit(): void
  close(): Promise<void>
}

/** A line to PostgreSQL that can be cut at the worst moment. */
export async function cutLine(url: string): Promise<CutLine> {
  const target = new URL(url)
  const port = Number(target.port)
  const open = new Set<Socket>()
  let armed = false
  const server = createServer((near) => {
    const far = connect(port, target.hostname)
    let doomed = false
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => open.delete(socket))
    }
    near.on('data', (data) => {
      if (armed && /\bcommit\b/i.test(data.toString('latin1'))) {
        armed = false
        doomed = true
      }
      far.write(data)
    })
    far.on('data', (data) => (doomed ? near.destroy() : near.write(data)))
    near.on('close', () => far.end())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  target.port = `${typeof address === 'object' ? address?.port : ''}`
  return {
    url: target.href,
    cutAtCommit: () => {
      armed = true
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
