import { type ReactNode, useState } from 'react'
import { settingsView } from '../../../domain/settings/views.ts'
import { money, toMinor } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { readItems, readSum, wrongDay } from './typed.ts'
import { useActFor } from './whose.ts'

export function OrderForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const lang = useLang()
  const words = quickWords[lang]
  const today = useToday()
  const { currency = 'RUB' } = useView(settingsView, {})
  const actFor = useActFor()
  const [whose, setWhose] = useState<typeof said | null>(null)
  const [sum, setSum] = useState<string>()
  const [items, setItems] = useState<string>()
  const [picked, setDate] = useState<string>()
  const [tried, setTried] = useState(false)
  const client = whose === null ? said : whose
  const date = picked ?? read.day ?? today
  const sumText = sum ?? read.sum?.toLocaleString(lang) ?? ''
  const amount = readSum(sumText)
  const save = async () => {
    setTried(true)
    if (!client || wrongDay(date, 'past', today) || Number.isNaN(amount)) return
    const minor = amount === undefined ? undefined : toMinor(amount, currency)
    const goods = readItems(items ?? read.items ?? '')
    const args = {
      date,
      ...(minor !== undefined && { sum: minor }),
      ...(goods.length > 0 && { items: goods }),
    }
    const shown = minor === undefined ? '' : money(minor, currency, lang)
    const done = words.savedOrder(client.name, shown)
    const given = await actFor(client, 'order.record', args, done)
    if (given.ok) onDone()
  }
  return (
    <Form save={words.saveOrder} onSave={save}>
      <ClientPicker
        value={client}
        onChange={setWhose}
        choices={choices}
        error={tried && !client ? words.needClient : undefined}
      />
      <TextField
        label={words.sum}
        data-field="sum"
        inputMode="decimal"
        value={sumText}
        onChange={setSum}
        error={tried && Number.isNaN(amount) ? words.badSum : undefined}
      />
      <TextField
        label={words.items}
        hint={words.itemsHint}
        data-field="items"
        value={items ?? read.items ?? ''}
        onChange={setItems}
      />
      <DayField when="past" value={date} onChange={setDate} tried={tried} />
    </Form>
  )
}
