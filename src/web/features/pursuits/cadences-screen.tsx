import { type ReactNode, useState } from 'react'
import { cadencesView } from '../../../domain/pursuits/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { type CadenceDraft, draftOf } from './cadence-draft.ts'
import { CadenceEditor } from './cadence-editor.tsx'
import { lengthOf } from './length.ts'
import { pursuitWords } from './messages.ts'

/** Three calls and a letter, and the cadences of one's own. */
export function CadencesScreen(): ReactNode {
  const words = useWords(pursuitWords)
  const cadences = useView(cadencesView, {})
  const [open, setOpen] = useState<{ readonly id: string | null; readonly draft: CadenceDraft }>()
  if (open) {
    return <CadenceEditor id={open.id} started={open.draft} onClose={() => setOpen(undefined)} />
  }
  const [classic] = cadences
  const make = () => classic && setOpen({ id: null, draft: { ...draftOf(classic), title: '' } })
  return (
    <Page title={words.cadences} back={{ href: '/pursuits', label: words.back }}>
      <Card flush>
        <Rows>
          {cadences.map((cadence) => {
            const { id, title, steps } = cadence
            const sub = words.lasts(words.steps(steps.length), words.days(lengthOf(cadence)))
            return id === null ? (
              <Row key="classic" icon="phone" title={title} sub={`${sub}. ${words.classic}`} />
            ) : (
              <Row
                key={id}
                icon="edit"
                title={title}
                sub={sub}
                onClick={() => setOpen({ id, draft: draftOf(cadence) })}
              />
            )
          })}
        </Rows>
      </Card>
      <Button variant="primary" icon="plus" onClick={make}>
        {words.make}
      </Button>
    </Page>
  )
}
