import type * as z from 'zod/mini'
import type { audienceView } from '../../../domain/broadcasts/audience-view.ts'
import type { newslettersView } from '../../../domain/broadcasts/newsletters-view.ts'
import type { broadcastView } from '../../../domain/broadcasts/views.ts'

/** A broadcast with its queue, as the view answers. */
export type Broadcast = NonNullable<z.infer<typeof broadcastView.result>>

/** One copy of it. */
export type Copy = Broadcast['copies'][number]

/** What may be said of whom a broadcast is for. */
export type Filters = z.infer<typeof audienceView.params>

export type Audience = z.infer<typeof audienceView.result>

/** An issue of the newsletter. */
export type Issue = z.infer<typeof newslettersView.result>[number]
