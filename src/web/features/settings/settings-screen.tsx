import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Page } from '../../ui/page.tsx'
import { BroadcastsSection } from './broadcasts-section.tsx'
import { DaysOffSection } from './days-off-section.tsx'
import { DeviceSection } from './device-section.tsx'
import { FoldersSection } from './folders-section.tsx'
import { ForgottenSection } from './forgotten-section.tsx'
import { IndexSection } from './index-section.tsx'
import { LookSection } from './look-section.tsx'
import { settingsWords } from './messages.ts'
import { ShownSection } from './shown-section.tsx'
import { WorkSection } from './work-section.tsx'
import { YouSection } from './you-section.tsx'

/** The settings; each is saved as soon as it is changed. */
export function SettingsScreen(): ReactNode {
  const words = useWords(settingsWords)
  return (
    <Page title={words.title}>
      <YouSection />
      <LookSection />
      <ShownSection />
      <WorkSection />
      <DaysOffSection />
      <IndexSection />
      <FoldersSection />
      <BroadcastsSection />
      <ForgottenSection />
      <DeviceSection />
    </Page>
  )
}
