import { type ReactNode, useState } from 'react'
import { clientName } from '../../../domain/clients/names.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { fillText } from '../../../domain/texts/fill.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { SendWays } from '../broadcasts/send-ways.tsx'
import { TextEditor } from '../broadcasts/text-editor.tsx'
import { partnerWords } from './messages.ts'
import css from './partners.module.css'

interface FarewellDialogProps {
  readonly client: string
  /** They were sent, copied or said. */
  readonly onWished: () => void
  readonly onClose: () => void
}

/** Good wishes in the user's own words with the name in its case: a tap opens them ready to be sent, or copies them, and ticks them off. */
export function FarewellDialog({ client: id, onWished, onClose }: FarewellDialogProps): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const act = useAct()
  const { book } = useBook()
  const { farewell } = useSettings()
  const own = farewell ?? words.farewell
  const [typed, setTyped] = useState(own)
  const [failed, setFailed] = useState(false)
  const client = book.get(clientRecord, id)
  if (!client) return null
  const { text } = fillText(typed, client, lang)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      onWished()
    } catch {
      // The browser keeps the clipboard to itself: the text stands there to be copied by hand.
      setFailed(true)
    }
  }
  return (
    <Dialog title={words.farewellTitle(clientName(client))} onClose={onClose}>
      <TextEditor label={words.farewellLabel} value={typed} onChange={setTyped} example={id} />
      {failed && <Note live>{words.copyFailed}</Note>}
      <div className={css.ways}>
        <SendWays client={client} text={text} subject={words.subject} onSend={onWished} />
        <Button wide onClick={copy}>
          {words.copy}
        </Button>
        <Button variant="quiet" icon="tick" onClick={onWished}>
          {words.saidAlready}
        </Button>
        {typed !== own && typed.trim() !== '' && (
          <Button
            variant="quiet"
            onClick={() => act('settings.change', { farewell: typed }, words.farewellSaved)}
          >
            {words.saveFarewell}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
