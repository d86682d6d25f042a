import { type ReactNode, useId } from 'react'
import { handed } from '../../../domain/cold-contacts/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './cold-contacts.module.css'
import { coldContactWords } from './messages.ts'

/** One tap counts somebody who left no phone, by what they took along. */
export function WithoutPhone({ where }: { readonly where: () => string | undefined }): ReactNode {
  const words = useWords(coldContactWords)
  const act = useAct()
  const heading = useId()
  const count = (given: (typeof handed)[number]) => {
    const place = where()
    if (place) act('cold-contact.record', { place, given }, words.counted[given])
  }
  return (
    <Card aria-labelledby={heading} className={css.part}>
      <h2 id={heading} className={css.title}>
        {words.withoutPhone}
      </h2>
      <div className={css.buttons}>
        {handed.map((given) => (
          <Button key={given} onClick={() => count(given)}>
            {words.buttons[given]}
          </Button>
        ))}
      </div>
    </Card>
  )
}
