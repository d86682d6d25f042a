import { useLang } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { useSettings } from '../../../shell/use-settings.ts'
import type { Speaker } from '../../today/outcomes/spoken.ts'
import type { CardData } from './types.ts'

/** For whom the words of a card are made. */
export function useSpeaker(card: CardData): Speaker {
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  return { lang, today, client: card.gender, owner: ownerGender }
}
