import type { Bitmap2D } from 'lean-qr'

interface Sent {
  readonly code: Bitmap2D
  /** What stands on the picture below the code. */
  readonly lines: readonly string[]
  /** The same as words. */
  readonly text: string
  /** What the picture is called. */
  readonly name: string
}

/**
 * Hands a ticket to the phone's share sheet, as a picture where that takes one, else as words; where there is no share sheet the words are copied.
 * `closed`: the person thought better of it.
 */
export async function sendTicket(sent: Sent): Promise<'sent' | 'closed' | 'copied' | 'failed'> {
  const { text, name } = sent
  try {
    // Not every browser has a share sheet, whatever the types say.
    if (typeof navigator.share !== 'function') {
      await navigator.clipboard.writeText(text)
      return 'copied'
    }
    const picture = pictureOf(sent)
    const files = picture ? [new File([picture], `${name}.png`, { type: 'image/png' })] : []
    const takesFiles = files.length > 0 && navigator.canShare?.({ files })
    await navigator.share(takesFiles ? { text, files } : { text })
    return 'sent'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}

/** Four light squares and more around the code. */
const [width, height, side, margin] = [720, 900, 480, 110]

/**
 * The ticket as a picture: black on white, whatever the theme. Made at once, since browsers open the share sheet only right
 * after a tap.
 */
function pictureOf({ code, lines }: Sent): Uint8Array<ArrayBuffer> | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#000'
  const square = Math.floor(side / code.size)
  const left = Math.floor((width - square * code.size) / 2)
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) pen.fillRect(left + x * square, margin + y * square, square, square)
    }
  }
  pen.textAlign = 'center'
  for (const [at, line] of lines.filter(Boolean).entries()) {
    pen.font = `${at === 0 ? 'bold 44px' : '36px'} "PT Sans", sans-serif`
    pen.fillText(line, width / 2, margin + side + 60 + at * 56, width - 2 * margin)
  }
  const [, bytes = ''] = canvas.toDataURL('image/png').split(',')
  return Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
}
