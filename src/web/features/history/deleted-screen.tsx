import type { ReactNode } from 'react'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useTakeBack } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Earlier } from './history-screen.tsx'
import { historyWords } from './messages.ts'
import { useDeleted } from './use-deleted.ts'
import { useWho } from './use-who.ts'

/** The cards that are gone: when, by whom, what went with them, and one tap to bring them back. */
export function DeletedScreen(): ReactNode {
  const words = useWords(historyWords)
  const lang = useLang()
  const today = useToday()
  const who = useWho()
  const takeBack = useTakeBack()
  const { cards, from, earlier } = useDeleted()
  return (
    <Page
      title={words.deletedTitle}
      sub={words.deletedSub}
      back={{ href: '/more', label: words.toMore }}
    >
      {from === 'own' && <Note live>{words.offlineDeleted}</Note>}
      {cards.length === 0 && from === 'nowhere' && <p role="status">{words.loading}</p>}
      {cards.length === 0 && from !== 'nowhere' && (
        <EmptyCard title={words.deletedEmpty}>{words.deletedEmptyText}</EmptyCard>
      )}
      {cards.length > 0 && (
        <Card flush>
          <Rows>
            {cards.map((card) => {
              const went = card.with.map(({ title, count }) => `${title} × ${count}`).join(', ')
              const when = words.deletedOn(spokenDay(card.day, today, lang), who(card))
              const restore = (
                <Button
                  icon="undo"
                  onClick={() => takeBack(card.command, words.restored(card.name))}
                >
                  {words.restore}
                  <Hidden>: {card.name}</Hidden>
                </Button>
              )
              return (
                <Row
                  key={card.id}
                  title={card.name}
                  sub={[when, went && words.with(went)].filter(Boolean).join(' · ')}
                  aside={restore}
                />
              )
            })}
          </Rows>
        </Card>
      )}
      {earlier && <Earlier onAsk={earlier} />}
    </Page>
  )
}
