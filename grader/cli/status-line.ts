import { cutTo } from '../text/width.ts'

/** A temporary status line at the bottom of a terminal; nothing without a terminal. */
export interface StatusLine {
  show(text: string): void
  clear(): void
}

/** A status line on that stream. */
export function openStatusLine(stream: NodeJS.WriteStream): StatusLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  let shown = false
  return {
    show: (text) => {
      stream.write(`\r\u001B[2K${cutTo(text, stream.columns - 1)}`)
      shown = true
    },
    clear: () => {
      if (shown) stream.write('\r\u001B[2K')
      shown = false
    },
  }
}
