import type { ReactNode } from 'react'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { shellWords } from '../../shell/messages.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { onDemand } from '../../ui/on-demand.tsx'
import type { Tap } from '../today/outcomes/taps.ts'

const Asked = onDemand(async () => (await import('../today/outcomes/asked.tsx')).Asked)

interface AfterMeetingProps {
  readonly client: { readonly id: string; readonly gender?: 'f' | 'm' | null }
  /** The meeting that was just held. */
  readonly meeting: string
  readonly onClose: () => void
}

/** What comes next after a meeting, where the chips that closed it are gone with it. */
export function AfterMeeting({ client, meeting, onClose }: AfterMeetingProps): ReactNode {
  const { written } = useWords(shellWords)
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  const act = useAct()
  const tap = async ({ command, args, done }: Tap) => {
    onClose()
    await act(command, args, written(done))
  }
  return (
    <Asked
      question={{ ask: 'next', record: meeting }}
      client={client.id}
      channel="visit"
      speaker={{ lang, today, client: client.gender, owner: ownerGender }}
      onTap={tap}
      onClose={onClose}
    />
  )
}
