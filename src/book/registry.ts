import type { AnyCommand } from './command.ts'
import type { AnyRecordType } from './record.ts'
import type { AnyView } from './view.ts'
import type { Wording } from './wording.ts'

/** All that a program can record, do and show; routes, OpenAPI, CLI and forms are made from it. */
export interface Registry {
  readonly records: ReadonlyMap<string, AnyRecordType>
  readonly commands: ReadonlyMap<string, AnyCommand>
  readonly views: ReadonlyMap<string, AnyView>
  /** How people speak of what was done; loaded when it is needed. */
  readonly wording: () => Promise<Wording>
}

export function createRegistry(parts: {
  readonly records: readonly AnyRecordType[]
  readonly commands: readonly AnyCommand[]
  readonly views: readonly AnyView[]
  readonly wording?: () => Promise<Wording>
}): Registry {
  return {
    records: byName(parts.records),
    commands: byName(parts.commands),
    views: byName(parts.views),
    wording: parts.wording ?? noWording,
  }
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): Map<string, Item> {
  const named = new Map(items.map((item) => [item.name, item]))
  if (named.size !== items.length) throw new Error('Two entries of the registry have one name')
  return named
}

async function noWording(): Promise<Wording> {
  return (await import('./wording.ts')).noWording
}
