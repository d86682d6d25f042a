import { type IncomingHttpHeaders, request } from 'node:http'

export interface Question {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, unless it is text or bytes already. */
  readonly body?: unknown
  readonly address?: string
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // What the server says is looked at by each test as what the test expects.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads JSON of many forms
  readonly json: any
}

/** One request over the wire, with the headers as given and none that a client library adds. */
export function ask(port: number, question: Question): Promise<Reply> {
  const { method = 'GET', path, headers = {}, address = '127.0.0.1' } = question
  const body = bodyOf(question.body)
  const typed =
    body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  const host = `localhost:${port}`
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: address, port, method, path, headers: { host, ...typed, ...headers }, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString()
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: jsonIn(text),
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

function bodyOf(body: unknown): string | Buffer | undefined {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return body
  return JSON.stringify(body)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
