// The doorman of fast-png: small images as text that a page can embed.
import { encode } from 'fast-png'

/** Encodes pixels with red, green, blue and opacity as a data URI. */
export function pngUri(width: number, height: number, rgba: Uint8Array): string {
  const png = encode({ width, height, data: rgba, depth: 8, channels: 4 })
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}
