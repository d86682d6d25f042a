/** Those who want to hear that something changed. */
export class Listeners {
  private readonly all = new Set<() => void>()

  /** Bound, so that it can be handed to `useSyncExternalStore` as it is. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.all.add(listener)
    return () => this.all.delete(listener)
  }

  tell(): void {
    for (const listener of [...this.all]) listener()
  }
}
