/** Hands a file to the person: the browser puts it among the downloads. Nothing leaves the device. */
export function save(name: string, type: string, content: Uint8Array | string): void {
  // A view of shared memory is no part of a blob; a copy is.
  const blobPart = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([blobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken what it needs when the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
