import { mkdirSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/** The app's icon: an index card with a green edge and a tab. Drawn here once, as SVG and as PNG. */

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly color: string
}

const side = 512
const paper = '#f7f2e7'
const card: readonly Box[] = [
  { x: 136, y: 92, width: 280, height: 80, radius: 22, color: '#e3dac7' },
  { x: 96, y: 84, width: 132, height: 80, radius: 22, color: '#2c6e49' },
  { x: 96, y: 124, width: 320, height: 288, radius: 28, color: '#2c6e49' },
  { x: 96, y: 176, width: 320, height: 236, radius: 28, color: '#fffdf8' },
  { x: 96, y: 176, width: 320, height: 60, radius: 0, color: '#fffdf8' },
  { x: 136, y: 224, width: 176, height: 32, radius: 16, color: '#23211c' },
  { x: 136, y: 288, width: 240, height: 20, radius: 10, color: '#d5cab3' },
  { x: 136, y: 336, width: 200, height: 20, radius: 10, color: '#d5cab3' },
]
const ground: Box = { x: 0, y: 0, width: side, height: side, radius: 112, color: paper }
const rounded = [ground, ...card]
/** Systems cut a maskable icon to a circle or a drop: the paper goes to the edge, the card keeps away from it. */
const maskable = [{ ...ground, radius: 0 }, ...card.map((box) => shrink(box, 0.8))]

function shrink(box: Box, by: number): Box {
  const inward = (place: number) => side / 2 + (place - side / 2) * by
  return {
    x: inward(box.x),
    y: inward(box.y),
    width: box.width * by,
    height: box.height * by,
    radius: box.radius * by,
    color: box.color,
  }
}

function toSvg(boxes: readonly Box[]): string {
  const rects = boxes.map(
    ({ x, y, width, height, radius, color }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`,
  )
  const size = `viewBox="0 0 ${side} ${side}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${rects.join('\n')}\n</svg>\n`
}

/** An RGBA picture of `size` by `size`, four by four samples a pixel. */
function toPng(boxes: readonly Box[], size: number): Buffer {
  const lines = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      lines.set(pixel(boxes, x, y, side / size), y * (size * 4 + 1) + 1 + x * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pixel(boxes: readonly Box[], x: number, y: number, scale: number): number[] {
  const sum = [0, 0, 0]
  let covered = 0
  for (let sample = 0; sample < 16; sample += 1) {
    const px = (x + ((sample % 4) + 0.5) / 4) * scale
    const py = (y + (Math.floor(sample / 4) + 0.5) / 4) * scale
    const box = boxes.findLast((each) => isInside(each, px, py))
    if (!box) continue
    covered += 1
    for (const at of [0, 1, 2]) {
      sum[at] = (sum[at] ?? 0) + Number.parseInt(box.color.slice(1 + at * 2, 3 + at * 2), 16)
    }
  }
  return [...sum.map((value) => Math.round(value / Math.max(covered, 1))), (covered * 255) / 16]
}

function isInside({ x, y, width, height, radius }: Box, px: number, py: number): boolean {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0)
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0)
  return radius === 0 ? dx === 0 && dy === 0 : dx * dx + dy * dy <= radius * radius
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

const folder = new URL('../src/web/public/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('icon.svg', folder), toSvg(rounded))
for (const size of [192, 512]) {
  writeFileSync(new URL(`icon-${size}.png`, folder), toPng(rounded, size))
}
for (const size of [180, 512]) {
  const name = size === 180 ? 'icon-180.png' : 'icon-maskable-512.png'
  writeFileSync(new URL(name, folder), toPng(maskable, size))
}
