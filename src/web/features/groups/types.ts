import type * as z from 'zod/mini'
import type { groupView } from '../../../domain/groups/views.ts'

/** A group's page, as the view answers. */
export type GroupPageData = NonNullable<z.infer<typeof groupView.result>>

export type GroupSession = GroupPageData['sessions'][number]
