import type { AnyCommand } from './command.ts'
import type { AnyRecordType } from './record.ts'
import type { AnyView } from './view.ts'

/** All that a program can record, do and show; routes, OpenAPI, CLI and forms are made from it. */
export interface Registry {
  readonly records: ReadonlyMap<string, AnyRecordType>
  readonly commands: ReadonlyMap<string, AnyCommand>
  readonly views: ReadonlyMap<string, AnyView>
}

export function createRegistry(parts: {
  readonly records: readonly AnyRecordType[]
  readonly commands: readonly AnyCommand[]
  readonly views: readonly AnyView[]
}): Registry {
  return {
    records: byName(parts.records),
    commands: byName(parts.commands),
    views: byName(parts.views),
  }
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): Map<string, Item> {
  const named = new Map(items.map((item) => [item.name, item]))
  if (named.size !== items.length) throw new Error('Two entries of the registry have one name')
  return named
}
