/** A sleep that others can end. A ring while nobody sleeps is not lost: the next sleep ends at once. */
export class Alarm {
  private rung = false
  private wake: (() => void) | undefined

  ring(): void {
    this.rung = true
    this.wake?.()
  }

  async sleep(milliseconds?: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
        if (milliseconds !== undefined) setTimeout(resolve, milliseconds)
      })
    }
    this.wake = undefined
    this.rung = false
  }
}
