import { stripVTControlCharacters } from 'node:util'
import { widthOf } from '../text/width.ts'

/** Lines at the bottom of a terminal that are redrawn. */
export interface LiveBlock {
  show(lines: readonly string[]): void
  clear(): void
}

/** A block on that terminal; it must not be wider or higher than the terminal is, or its lines could not be found again. */
export function openLiveBlock(stream: NodeJS.WriteStream): LiveBlock {
  let height = 0
  const back = (): string => (height > 1 ? `\u001B[${height - 1}A` : '')
  return {
    show: (lines) => {
      const fitting = lines.slice(0, Math.max(1, (stream.rows ?? 24) - 1))
      // Each line is cleared behind its text, what was below it at the end: nothing flickers.
      const text = fitting.map((line) => `${fits(line, stream.columns) ? line : ''}\u001B[K`).join('\n')
      stream.write(`\r${back()}${text}\u001B[J`)
      height = fitting.length
    },
    clear: () => {
      if (height > 0) stream.write(`\r${back()}\u001B[J`)
      height = 0
    },
  }
}

// --- internal ---

const fits = (line: string, columns = 80): boolean => widthOf(stripVTControlCharacters(line)) <= columns
