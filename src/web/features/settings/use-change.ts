import { useCallback } from 'react'
import type { Settings } from '../../../domain/settings/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { settingsWords } from './messages.ts'

/** Fields of the settings to set; null returns one to its usual value. */
export type SettingsPatch = {
  readonly [Name in keyof Settings]?: Settings[Name] | null
}

/** Saves a setting at once, with a way back at the foot of the screen. */
export function useChange(): (patch: SettingsPatch) => void {
  const act = useAct()
  const { saved } = useWords(settingsWords)
  return useCallback(
    (patch) => {
      act('settings.change', patch, saved)
    },
    [act, saved],
  )
}
