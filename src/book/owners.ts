/** Beyond so many changes it is as quick to look at every owner again. */
const keptChanges = 4096

/** When each owner's records last changed, and who changed lately. */
export class Owners {
  private readonly stamps = new Map<string, number>()
  private journal: { readonly version: number; readonly owner: string }[] = []
  /** The journal tells of every change after this version. */
  private start = 0

  touch(owner: string, version: number): void {
    if (this.stamps.get(owner) === version) return
    this.stamps.set(owner, version)
    this.journal.push({ version, owner })
    if (this.journal.length < 2 * keptChanges) return
    this.start = this.journal[keptChanges - 1]?.version ?? version
    this.journal = this.journal.slice(keptChanges)
  }

  stampOf(owner: string): number {
    return this.stamps.get(owner) ?? 0
  }

  changedSince(version: number): ReadonlySet<string> | undefined {
    if (version < this.start) return undefined
    const changed = new Set<string>()
    for (let at = this.journal.length - 1; at >= 0; at -= 1) {
      const entry = this.journal[at]
      if (!entry || entry.version <= version) break
      changed.add(entry.owner)
    }
    return changed
  }
}
