import { type ReactNode, useState } from 'react'
import { cadencesView } from '../../../domain/pursuits/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ClientPicker } from '../quick-add/client-picker.tsx'
import { Form } from '../quick-add/form.tsx'
import { quickWords } from '../quick-add/messages.ts'
import { useActFor, type Whose } from '../quick-add/whose.ts'
import { pursuitWords } from './messages.ts'

const classic = ''

/** With whom to begin, and by which cadence; whoever has no card gets one on the way. */
export function StartDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords(pursuitWords)
  const { needClient } = useWords(quickWords)
  const cadences = useView(cadencesView, {})
  const actFor = useActFor()
  const [whose, setWhose] = useState<Whose>()
  const [cadence, setCadence] = useState(classic)
  const [tried, setTried] = useState(false)
  const begin = async () => {
    setTried(true)
    if (!whose) return
    const args = cadence === classic ? {} : { cadence }
    const given = await actFor(whose, 'pursuit.start', args, words.begun(whose.name))
    if (given.ok) onClose()
  }
  return (
    <Dialog title={words.begin} onClose={onClose}>
      <Form save={words.start} onSave={begin}>
        <ClientPicker
          value={whose}
          onChange={setWhose}
          error={tried && !whose ? needClient : undefined}
        />
        {cadences.length > 1 && (
          <Choice
            label={words.byWhich}
            options={cadences.map(({ id, title }) => ({ value: id ?? classic, label: title }))}
            value={cadence}
            onChange={setCadence}
          />
        )}
      </Form>
    </Dialog>
  )
}
