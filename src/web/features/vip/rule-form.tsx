import { type FormEvent, type ReactNode, useState } from 'react'
import { minorDigits, toMinor } from '../../../words/money.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { vipWords } from './messages.ts'
import css from './vip.module.css'

/** Which of the three rules of the book counts, and its number. */
export function RuleForm(): ReactNode {
  const words = useWords(vipWords)
  const act = useAct()
  const { vipBy, vipTop, vipShare, vipSum, currency } = useSettings()
  const unit = 10 ** minorDigits(currency)
  const known = { top: vipTop, share: vipShare, sum: vipSum / unit }
  const [by, setBy] = useState(vipBy)
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const labels = { top: words.topCount, share: words.percent, sum: words.from }
  const text = typed ?? String(known[by])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const number = Number(text.replaceAll(/\s/g, ''))
    const isRight = Number.isInteger(number) && number > 0 && (by !== 'share' || number <= 100)
    setWrong(!isRight)
    if (!isRight) return
    const value = {
      top: { vipTop: number },
      share: { vipShare: number },
      sum: { vipSum: toMinor(number, currency) },
    }[by]
    act('settings.change', { vipBy: by, ...value }, words.saved)
  }
  return (
    <details className={css.rule}>
      <summary>{words.rule}</summary>
      <Card>
        <form onSubmit={save} className={css.form}>
          <Choice
            label={words.rule}
            options={[
              { value: 'top', label: words.top },
              { value: 'share', label: words.share },
              { value: 'sum', label: words.sum },
            ]}
            value={by}
            onChange={(value) => {
              setBy(value)
              setTyped(undefined)
            }}
          />
          <TextField
            label={labels[by]}
            inputMode="numeric"
            value={text}
            onChange={setTyped}
            error={wrong ? words.number : undefined}
          />
          <Button type="submit">{words.save}</Button>
        </form>
      </Card>
    </details>
  )
}
