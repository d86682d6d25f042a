import type { Result } from '../../../book/result.ts'
import type { ArchiveRecord } from '../../../domain/archive/args.ts'
import type { CardProblem } from '../../../domain/imports/contact-card.ts'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import type { Prepared, PrepareOptions } from '../../../domain/imports/prepare.ts'
import type { ImportRow } from '../../../domain/imports/row.ts'
import type { Cell } from '../../../domain/imports/source.ts'
import type { Manifest } from '../../../formats/archive.ts'
import type { Notice, TableFormat } from '../../../formats/types.ts'

/** A sheet as a preview shows it. */
export interface SheetPreview {
  readonly name: string
  /** All of its rows, blank ones too. */
  readonly rows: number
  /** The first of them. */
  readonly head: readonly (readonly Cell[])[]
  /** How it would be read, guessed. */
  readonly mapping: Mapping
}

/** What is in the file that a person picked, without its thousands of rows: those stay in the worker. */
export type Preview =
  | {
      readonly kind: 'table'
      readonly format: TableFormat
      readonly sheets: readonly SheetPreview[]
      readonly notices: readonly Notice[]
    }
  | {
      readonly kind: 'cards'
      readonly cards: number
      readonly problems: readonly CardProblem[]
      readonly notices: readonly Notice[]
    }
  | {
      readonly kind: 'archive'
      readonly manifest: Manifest
      readonly notices: readonly Notice[]
    }

export type ReadOptions = Omit<PrepareOptions, 'onProgress'>

/** What the page asks of the worker; one at a time. */
export type Request =
  | { readonly kind: 'open'; readonly file: File }
  | {
      readonly kind: 'prepare'
      readonly mappings: readonly Mapping[]
      readonly options: ReadOptions
    }
  | { readonly kind: 'unpack' }

export type Response =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly result: Result<Preview> }
  /** Some of what was asked for: thousands in one message would hold the page while it takes them over. */
  | { readonly kind: 'rows'; readonly items: readonly ImportRow[] }
  | { readonly kind: 'records'; readonly items: readonly ArchiveRecord[] }
  | { readonly kind: 'prepared'; readonly result: Result<Pick<Prepared, 'rejected'>> }
  | { readonly kind: 'unpacked'; readonly result: Result<undefined> }
