import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { installer, isInstalled, subscribeInstaller } from '../../local/install.ts'
import { askToKeep, type Keeping, keeping } from '../../local/storage.ts'
import { Button } from '../../ui/button.tsx'
import { deviceWords } from './device-messages.ts'
import { Section } from './section.tsx'
import css from './settings.module.css'

/** The app among the other apps of the phone, and how well the phone keeps what is written. */
export function DeviceSection(): ReactNode {
  const words = useWords(deviceWords)
  return (
    <Section title={words.title}>
      <Installing />
      <Kept />
    </Section>
  )
}

function Installing(): ReactNode {
  const words = useWords(deviceWords)
  const install = useSyncExternalStore(subscribeInstaller, installer)
  if (isInstalled()) return <p>{words.installed}</p>
  return (
    <>
      <p>{install ? words.installHint : words.byHand}</p>
      {install && (
        <div>
          <Button onClick={install}>{words.install}</Button>
        </div>
      )}
    </>
  )
}

function Kept(): ReactNode {
  const words = useWords(deviceWords)
  const lang = useLang()
  const [kept, setKept] = useState<Keeping>()
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    keeping().then(setKept)
  }, [])
  if (!kept) return null
  const ask = async () => {
    setRefused(!(await askToKeep()))
    setKept(await keeping())
  }
  const megabytes = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 })
  return (
    <>
      <p>{words.used(megabytes.format(kept.bytes / 1_000_000))}</p>
      <p className={css.hint}>{kept.promised ? words.promised : words.notPromised}</p>
      {!kept.promised && (
        <div>
          <Button onClick={ask}>{words.ask}</Button>
        </div>
      )}
      {refused && <p role="status">{words.refused}</p>}
    </>
  )
}
