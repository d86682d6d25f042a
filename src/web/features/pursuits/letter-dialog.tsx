import { type ReactNode, useState } from 'react'
import { sendLink } from '../../../domain/broadcasts/links.ts'
import { addressOn } from '../../../domain/broadcasts/rules.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { ownLetter } from '../../../domain/letters/template.ts'
import { fillText } from '../../../domain/texts/fill.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Tools } from '../../ui/tools.tsx'
import { TextEditor } from '../broadcasts/text-editor.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import type { Tap } from '../today/outcomes/taps.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { pursuitWords } from './messages.ts'

interface LetterDialogProps {
  readonly client: string
  /** The letter is sent: writes it down. */
  readonly onTap: (tap: Tap) => void
  readonly onClose: () => void
}

/**
 * A personal letter with the name in its case: opened in the mail program, printed or saved as PDF by the device, and
 * written down when it is sent.
 */
export function LetterDialog({ client: id, onTap, onClose }: LetterDialogProps): ReactNode {
  const lang = useLang()
  const words = pursuitWords[lang]
  const act = useAct()
  const { book } = useBook()
  const { letter, ownerName } = useSettings()
  const own = letter ?? ownLetter[lang].text
  const [typed, setTyped] = useState(own)
  const nameIn = useNameIn(id)
  const client = book.get(clientRecord, id)
  if (!client) return null
  const { text } = fillText(typed, client, lang)
  const signed = ownerName ? `${text}\n\n${ownerName}` : text
  const address = addressOn(client, 'email')
  const mail = address && sendLink('email', address, signed, ownLetter[lang].mark)
  const sent = () =>
    onTap({ command: 'letter.record', args: { client: id, text: signed }, done: words.recorded })
  const actions = (
    <Button variant="primary" onClick={sent}>
      {words.record}
    </Button>
  )
  return (
    <Dialog
      title={words.letterTitle(nameIn('dative'))}
      size="wide"
      onClose={onClose}
      actions={actions}
    >
      <TextEditor letter label={words.letterLabel} value={typed} onChange={setTyped} example={id} />
      {!mail && <p>{words.noMail}</p>}
      <Tools>
        {mail && (
          <ButtonLink icon="mail" href={mail}>
            {words.openMail}
          </ButtonLink>
        )}
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
        {typed !== own && (
          <Button
            variant="quiet"
            onClick={() => act('settings.change', { letter: typed }, words.letterSaved)}
          >
            {words.saveLetter}
          </Button>
        )}
      </Tools>
      <LetterSheet mark={ownLetter[lang].mark} text={signed} />
    </Dialog>
  )
}
