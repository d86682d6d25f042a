import { type ReactNode, useId, useState } from 'react'
import type * as z from 'zod/mini'
import { flowView, movementsView } from '../../../domain/folders/views.ts'
import { tenths } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import css from './folders.module.css'
import { folderWords } from './messages.ts'
import { MovementList } from './movement-list.tsx'
import { MovementPicture } from './movement-picture.tsx'

type Year = z.infer<typeof flowView.result>[number]

/** Who came to the green folder and who left for the black one, year by year. */
export function Movements(): ReactNode {
  const lang = useLang()
  const words = folderWords[lang]
  const heading = useId()
  const years = useView(flowView, { years: 5 })
  const [picked, setPicked] = useState<number>()
  const shown = years.find(({ year }) => year === picked) ?? years.at(-1)
  const isEmpty = years.every(({ came, left }) => came + left === 0)
  return (
    <Card className={css.movements} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.picture}
      </h2>
      {isEmpty || !shown ? (
        <p className={css.quiet}>{words.none}</p>
      ) : (
        <>
          <MovementPicture years={years} picked={shown.year} />
          <Chips label={words.years}>
            {years.map(({ year }) => (
              <Chip
                key={year}
                tone={year === shown.year ? 'picked' : 'plain'}
                aria-pressed={year === shown.year}
                onClick={() => setPicked(year)}
              >
                {year}
              </Chip>
            ))}
          </Chips>
          <Attention year={shown} />
          <Lists year={shown.year} />
        </>
      )}
    </Card>
  )
}

function Attention({ year: { attention } }: { readonly year: Year }): ReactNode {
  const lang = useLang()
  const { left, stayed } = attention
  if (left === null || stayed === null) return null
  const said = (average: number) => tenths(Math.round(average * 10), lang)
  return <p>{folderWords[lang].attention(said(left), said(stayed))}</p>
}

function Lists({ year }: { readonly year: number }): ReactNode {
  const movements = useView(movementsView, { year })
  return (
    <div className={css.lists}>
      <MovementList to="black" movements={movements} />
      <MovementList to="green" movements={movements} />
    </div>
  )
}
