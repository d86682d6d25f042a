/** Keeps the first few of many in order, without sorting all of them. */
export class Best<Item> {
  /** How many were offered. */
  count = 0
  readonly items: Item[] = []
  private readonly most: number
  private readonly compare: (a: Item, b: Item) => number

  constructor(most: number, compare: (a: Item, b: Item) => number) {
    this.most = most
    this.compare = compare
  }

  /** False when there are better ones enough. */
  offer(item: Item): boolean {
    const { items, most, compare } = this
    this.count += 1
    const last = items.at(-1)
    if (items.length === most && (last === undefined || compare(item, last) >= 0)) return false
    const at = items.findIndex((other) => compare(item, other) < 0)
    items.splice(at < 0 ? items.length : at, 0, item)
    if (items.length > most) items.pop()
    return true
  }
}
