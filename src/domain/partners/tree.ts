import type { Facts } from '../../book/facts.ts'
import { clientName, inNameOrder } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { type Partnership, partnershipRecord, partnershipsOf } from './records.ts'

/** A partner in the tree of who brought whom. */
export interface Branch {
  readonly client: Client
  /** The last time that they were one. */
  readonly partnership: Partnership
  /** 0 for whom the user brought. */
  readonly level: number
  /** How many they brought themselves, and how many stand below them in all. */
  readonly brought: number
  readonly below: number
}

interface Node {
  readonly client: Client
  readonly partnership: Partnership
}

/**
 * Every partner once, each above those whom they brought, by name. Whoever was brought by somebody who is no partner any more in
 * the book, or by a circle that two devices made together, stands at the top.
 */
export function treeOf(facts: Facts): Branch[] {
  const nodes = new Map<string, Node>()
  for (const { client: id } of facts.all(partnershipRecord)) {
    const client = facts.get(clientRecord, id)
    const partnership = partnershipsOf(facts, id).at(-1)
    if (client && partnership) nodes.set(id, { client, partnership })
  }
  const children = Map.groupBy(nodes.values(), (node) => parentOf(node, nodes))
  const tree: Branch[] = []
  const seen = new Set<string>()
  const add = (node: Node, level: number): number => {
    if (seen.has(node.client.id)) return 0
    seen.add(node.client.id)
    const at = tree.length
    const own = children.get(node.client.id) ?? []
    tree.push({ ...node, level, brought: own.length, below: 0 })
    const below = inOrder(own).reduce((sum, child) => sum + add(child, level + 1), 0)
    tree[at] = { ...node, level, brought: own.length, below }
    return below + 1
  }
  for (const node of inOrder(children.get(undefined) ?? [])) add(node, 0)
  for (const node of inOrder([...nodes.values()])) add(node, 0)
  return tree
}

function parentOf(
  { partnership: { broughtBy } }: Node,
  nodes: ReadonlyMap<string, Node>,
): string | undefined {
  return broughtBy !== undefined && nodes.has(broughtBy) ? broughtBy : undefined
}

function inOrder(nodes: readonly Node[]): Node[] {
  return inNameOrder(nodes, ({ client }) => clientName(client))
}

/** Whether somebody would stand below themselves, if another had brought them. */
export function makesCircle(facts: Facts, client: string, broughtBy: string): boolean {
  const seen = new Set<string>()
  let above: string | undefined = broughtBy
  while (above !== undefined && !seen.has(above)) {
    if (above === client) return true
    seen.add(above)
    above = partnershipsOf(facts, above).at(-1)?.broughtBy
  }
  return false
}
