import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import type { Head } from '../../store/types.ts'
import { problemAnswer } from '../api/answers.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { createNews } from './news.ts'

/** Shorter than the half minute after which proxies and phones think a silent connection dead. */
const heartbeat = 20_000

/** One a device is usual: a tab that leads opens it for all. */
const mostStreams = 100

const eventsAnswer = {
  description: 'Server-sent events: `revision` with {"revision", "epoch"} as data',
  content: { 'text/event-stream': { schema: z.string() } },
}

/** `GET /api/sync/events` says that revision N is there: at once, and after every commit. */
export function addEvents(app: FastifyInstance, site: Site): void {
  const news = createNews(site)
  const streams = new Set<PassThrough>()
  const beat = setInterval(() => {
    for (const stream of streams) if (!stream.writableNeedDrain) stream.write(':\n\n')
  }, heartbeat)
  beat.unref()

  app.addHook('preClose', async () => {
    clearInterval(beat)
    news.close()
    for (const stream of streams) stream.end()
  })

  app.get('/api/sync/events', {
    config: { access: 'viewer' },
    exposeHeadRoute: false,
    schema: {
      operationId: 'sync.events',
      summary: 'Узнавать о новых изменениях / Hear of new changes',
      tags: ['sync'],
      response: { 200: eventsAnswer, default: problemAnswer },
    },
    handler: async (request, reply) => {
      if (streams.size >= mostStreams) return sendRefusal(request, reply, { code: 'server.busy' })
      const stream = new PassThrough()
      const tell = teller(stream)
      const leave = news.subscribe(tell)
      streams.add(stream)
      stream.on('close', () => {
        streams.delete(stream)
        leave()
      })
      await tellNow(site, stream, tell)
      return reply.type('text/event-stream').header('cache-control', 'no-store').send(stream)
    },
  })
}

async function tellNow(site: Site, stream: PassThrough, tell: (head: Head) => void) {
  try {
    tell(await site.store.head(site.book.id))
  } catch (error) {
    stream.destroy()
    throw error
  }
}

/** Only the last revision matters: a reader that was too slow for one event gets the newest when it is ready. */
function teller(stream: PassThrough): (head: Head) => void {
  let missed: Head | undefined
  const tell = (head: Head) => {
    if (stream.writableEnded) return
    missed = stream.writableNeedDrain ? head : undefined
    if (missed) return
    const data = JSON.stringify({ revision: head.revision, epoch: head.epoch })
    stream.write(`event: revision\ndata: ${data}\n\n`)
  }
  stream.on('drain', () => {
    if (missed) tell(missed)
  })
  return tell
}
