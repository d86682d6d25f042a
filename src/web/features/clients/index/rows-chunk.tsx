import { type ReactNode, useRef } from 'react'
import type { Chunk } from './chunks.ts'
import { ClientRow } from './client-row.tsx'
import { useNear } from './near.tsx'
import type { ClientEntry } from './row-facts.ts'
import css from './rows-chunk.module.css'

interface RowsChunkProps {
  readonly chunk: Chunk<ClientEntry>
  /** Drawn without waiting to be seen near the screen. */
  readonly atFirst: boolean
  readonly today: string
  readonly by: 'last' | 'first'
  readonly marked: boolean
  readonly open: string | undefined
}

/** Before it was drawn a row is taken to be so high, in rem. */
const guess = 3.85

/** A piece of the index: its rows while it is near the screen, else only their height. */
export function RowsChunk({ chunk, atFirst, open, ...seen }: RowsChunkProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const { near, height } = useNear(ref, atFirst)
  const { letter, first, rows } = chunk
  const blockSize = near ? undefined : height || `${rows.length * guess + (first ? 2.4 : 0)}rem`
  return (
    <div ref={ref} data-letter={letter} style={{ blockSize }}>
      {near && first && <h2 className={css.letter}>{letter}</h2>}
      {near && (
        <ul>
          {rows.map((client) => (
            <ClientRow key={client.id} client={client} open={client.id === open} {...seen} />
          ))}
        </ul>
      )}
    </div>
  )
}
