// The doorman of fast-png: small images as text that a page can embed.
import { decode, encode } from 'fast-png'

/** Encodes pixels with red, green, blue and opacity as a data URI. */
export function pngUri(width: number, height: number, rgba: Uint8Array): string {
  const png = encode({ width, height, data: rgba, depth: 8, channels: 4 })
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}

/** A picture in fewer shades of each colour: half as many bytes, where it is drawn and not photographed. */
export function withFewerShades(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png)
  const shades = Uint8Array.from(data, (value) => Math.round(Math.round(value / SHADE) * SHADE))
  return encode({ width, height, data: shades, channels, depth: 8 }, { zlib: { level: 9 } })
}

// --- internal ---

const SHADE = 255 / 28
