import { type ReactNode, useState } from 'react'
import { cadencesView } from '../../../domain/pursuits/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { lengthOf } from './length.ts'
import { pursuitWords } from './messages.ts'

interface StartButtonProps {
  readonly client: { readonly id: string; readonly name: string }
}

/** Begins three calls and a letter with one tap; where there are cadences of one's own, it asks which. */
export function StartButton({ client }: StartButtonProps): ReactNode {
  const words = useWords(pursuitWords)
  const nameIn = useNameIn(client.id)
  const start = useStart(client)
  const cadences = useView(cadencesView, {})
  const [asking, setAsking] = useState(false)
  const hasOwn = cadences.length > 1
  const begin = (cadence: string | null) => {
    setAsking(false)
    start(cadence)
  }
  return (
    <>
      <Button variant="quiet" icon="phone" onClick={() => (hasOwn ? setAsking(true) : begin(null))}>
        {hasOwn ? words.beginOwn : words.beginHere}
      </Button>
      {asking && (
        <Dialog title={words.beginTitle(nameIn('with'))} onClose={() => setAsking(false)}>
          <Rows>
            {cadences.map((cadence) => (
              <Row
                key={cadence.id}
                icon="phone"
                title={cadence.title}
                sub={words.lasts(words.steps(cadence.steps.length), words.days(lengthOf(cadence)))}
                onClick={() => begin(cadence.id)}
              />
            ))}
          </Rows>
        </Dialog>
      )}
    </>
  )
}

/** Begins a pursuit of a client by a cadence, or by three calls and a letter. */
export function useStart(client: StartButtonProps['client']) {
  const words = useWords(pursuitWords)
  const act = useAct()
  return (cadence: string | null) =>
    act(
      'pursuit.start',
      { client: client.id, ...(cadence !== null && { cadence }) },
      words.begun(client.name),
    )
}
