import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Check } from '../../ui/choice.tsx'
import { settingsWords } from './messages.ts'
import { NumberSelect } from './number-select.tsx'
import { Section } from './section.tsx'
import css from './settings.module.css'
import { useChange } from './use-change.ts'

const everies = [3, 7, 14, 21, 30, 60, 90]
const channels = ['sms', 'messenger', 'email'] as const

/** How often one person may get a broadcast, and where the law needs no consent. */
export function BroadcastsSection(): ReactNode {
  const words = useWords(settingsWords)
  const { broadcastEvery, consentFree } = useSettings()
  const change = useChange()
  const toggle = (channel: (typeof channels)[number], on: boolean) => {
    const others = consentFree.filter((one) => one !== channel)
    change({ consentFree: on ? [...others, channel] : others })
  }
  return (
    <Section title={words.broadcasts}>
      <NumberSelect
        label={words.broadcastEvery}
        hint={words.broadcastEveryHint}
        value={broadcastEvery}
        offered={everies}
        say={(n) => words.notOftener(words.days(n))}
        onChange={(n) => change({ broadcastEvery: n })}
      />
      <fieldset className={css.checks}>
        <legend>{words.consentFree}</legend>
        <p className={css.hint}>{words.consentFreeHint}</p>
        {channels.map((channel) => (
          <Check
            key={channel}
            label={words.consentChannels[channel]}
            checked={consentFree.includes(channel)}
            onChange={(on) => toggle(channel, on)}
          />
        ))}
      </fieldset>
    </Section>
  )
}
