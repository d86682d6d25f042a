import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { settingsOf, settingsShape } from './records.ts'

/** What the book is set to, the usual values included. */
export const settingsView = defineView({
  name: 'settings',
  title: { ru: 'Настройки', en: 'Settings' },
  params: z.object({}),
  result: z.looseObject(settingsShape),
  role: 'viewer',
  http: { method: 'GET', path: '/settings' },
  run: (book) => settingsOf(book),
})
