import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Feed, feedRecord } from '../../domain/calendar/records.ts'
import { dayAt, isTimeZone } from '../clock.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { opens } from './secret.ts'

/** A calendar program asks once an hour; more than this a minute is somebody who tries links, or a loop. */
const attempts = { max: 60, timeWindow: '1 minute' }

type Asked = FastifyRequest<{ Params: { file: string } }>

/**
 * `GET /calendar/<secret>.ics` for calendar programs, which cannot sign in: who has the link sees the calendar, until the link is
 * switched off. A wrong link is answered as any address that is not there. A book without feeds has no such address.
 */
export function addFeed(app: FastifyInstance, site: Site): void {
  if (!site.registry.records.has(feedRecord.name)) return
  app.get('/calendar/:file', {
    config: { access: 'open', rateLimit: attempts },
    schema: { hide: true },
    handler: async (request: Asked, reply) => {
      const feed = await feedOf(site, request.params.file)
      if (!feed) return sendRefusal(request, reply, { code: 'request.not-found' })
      return answer(site, feed, request, reply)
    },
  })
}

/** The feed that a file's name opens; every feed is looked at, so that the time it takes tells nothing. */
async function feedOf(site: Site, file: string): Promise<Feed | undefined> {
  const secret = /^([\w-]+)\.ics$/.exec(file)?.[1]
  if (secret === undefined) return undefined
  const feeds = await site.store.read(site.book.id, (book) => [...book.all(feedRecord)])
  return feeds.filter(({ hash }) => opens(secret, hash)).at(0)
}

async function answer(site: Site, feed: Feed, request: FastifyRequest, reply: FastifyReply) {
  const tz = isTimeZone(feed.tz) ? feed.tz : site.clock.tz
  const day = dayAt(site.clock.now(), tz)
  const { epoch, revision } = await site.store.head(site.book.id)
  // Weak: the same entries, whenever they were written down. The day is in it because old meetings go with time.
  const etag = `W/"${epoch}-${revision}-${day}-${feed.id}-${site.version}"`
  reply.header('etag', etag).header('cache-control', 'private, no-cache')
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
  const { calendarOf } = await import('./calendar.ts')
  const text = await calendarOf(site, { lang: feed.lang ?? 'ru', tz, day })
  return reply
    .header('content-disposition', 'inline; filename="kartoteka.ics"')
    .type('text/calendar; charset=utf-8')
    .send(text)
}

function isKnown(asked: string | undefined, etag: string): boolean {
  return asked?.split(',').some((one) => one.trim() === etag) ?? false
}
