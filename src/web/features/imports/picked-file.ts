/** A file picked on another screen, on its way to the import screen. */
let picked: File | undefined

export function handOver(file: File): void {
  picked = file
}

/** The file that was handed over, once. */
export function takeOver(): File | undefined {
  const file = picked
  picked = undefined
  return file
}
