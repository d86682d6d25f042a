import { type ReactNode, useState } from 'react'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { shellWords } from '../../shell/messages.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import type { Tap } from '../today/outcomes/taps.ts'
import { regimenWords } from './messages.ts'

const Asked = onDemand(async () => (await import('../today/outcomes/asked.tsx')).Asked)

interface OrderButtonProps {
  readonly row: Pick<RegimenRow, 'product' | 'client'>
  readonly gender?: 'f' | 'm' | null
}

/** The next packages: the order window of the day's list with the product in it. */
export function OrderButton({ row, gender = null }: OrderButtonProps): ReactNode {
  const words = useWords(regimenWords)
  const { written } = useWords(shellWords)
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const { product, client } = row
  const tap = async ({ command, args, done }: Tap) => {
    setAsking(false)
    await act(command, args, written(done))
  }
  return (
    <>
      <Button aria-label={words.of(words.order, product)} onClick={() => setAsking(true)}>
        {words.order}
      </Button>
      {asking && (
        <Asked
          question={{ ask: 'order', product }}
          client={client.id}
          channel="call"
          speaker={{ lang, today, client: gender, owner: ownerGender }}
          onTap={tap}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
