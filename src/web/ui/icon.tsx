import type { ReactNode } from 'react'
import css from './icon.module.css'

/** Line drawings of 24 by 24, two units thick. An icon never stands without words beside it. */
const drawings = {
  today: 'M4 7h16v13H4zM4 11h16M8 4v4M16 4v4',
  cards: 'M4 10h16v10H4zM6 7h12M8 4h8',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  journal: 'M6 4h12v16H6zM10 4v16',
  chart: 'M4 20h16M7 20v-6M12 20V5M17 20v-9',
  more: 'M5 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM12 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM19 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4z',
  phone:
    'M5.2 4.5h3.3l1.6 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.6v3.3a1.9 1.9 0 0 1-2 1.9A15.6 15.6 0 0 1 3.3 6.5a1.9 1.9 0 0 1 1.9-2Z',
  message: 'M4 5h16v11H9l-5 4z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  tick: 'm4 12.5 5 5L20 6.5',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M10.5 5.5 4 12l6.5 6.5M4.5 12H20',
  forward: 'M13.5 5.5 20 12l-6.5 6.5M19.5 12H4',
  next: 'm9.5 5 7 7-7 7',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  meeting: 'M4 7h16v13H4zM4 11h16M8 4v4M16 4v4M9 15.5l2 2 4-4',
  order: 'M5 8h14l-1 12H6zM9 8V7a3 3 0 0 1 6 0v1',
  promise: 'M7 4h10v16l-5-4-5 4z',
  gift: 'M4 9h16v4H4zM6 13v7h12v-7M12 9v11M12 9c-5 0-5-5-2-5 2 0 2 3 2 5 0-2 0-5 2-5 3 0 3 5-2 5z',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4',
  import: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  export: 'M12 15V4M7 8.5l5-5 5 5M4 20h16',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  cloud: 'M7 18a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.5a4.2 4.2 0 0 1 .5 8.5z',
  device: 'M7 3h10v18H7zM11 18h2',
  warning: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 7.8v.2',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.6-3.8 3.4-6 7.5-6s6.9 2.2 7.5 6',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19c.5-3.2 2.9-5 6.5-5s6 1.8 6.5 5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c2 .8 3.2 2.3 3.5 4.4',
  letGo: 'M4 20c6-1 8-4 8-8M12 12c-4 0-6-3-6-8 5 0 7 3 6 8zm0 0c0-5 3-7 8-7 0 5-3 8-8 7z',
  vip: 'm12 4 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7z',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  place: 'M12 21c4-5 6-8 6-11a6 6 0 1 0-12 0c0 3 2 6 6 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
