// The doorman of fast-png: small pictures as texts that a page can hold.
import { encode } from 'fast-png'

/** Pixels with red, green, blue and opacity, as a data URI. */
export function pngUri(width: number, height: number, rgba: Uint8Array): string {
  const png = encode({ width, height, data: rgba, depth: 8, channels: 4 })
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}
