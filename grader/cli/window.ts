/** The screen of a command that keeps running. */
export interface Window {
  /** Replaces the last lines by these; `passing` marks a temporary state. */
  show(body: readonly string[], footer: readonly string[], passing?: boolean): void
  close(): void
}

/** A terminal is redrawn each time; a log gets one line after the other, of final results only. */
export const openWindow = (stream: NodeJS.WriteStream): Window => (stream.isTTY ? terminal(stream) : plain(stream))

// --- internal ---

const HOME_AND_CLEAR = '\u001B[H\u001B[J'
const HIDE_CURSOR = '\u001B[?25l'
const SHOW_CURSOR = '\u001B[?25h'

function terminal(stream: NodeJS.WriteStream): Window {
  const restore = (): void => void stream.write(SHOW_CURSOR)
  stream.write(HIDE_CURSOR)
  process.on('exit', restore)
  return {
    show: (body, footer, passing) => {
      const lines = [...body, ...footer]
      // What is higher than the terminal scrolls: it is written when it matters, not for each step of a run.
      if (passing && lines.length > stream.rows) return
      stream.write(`${HOME_AND_CLEAR}${lines.join('\n')}`)
    },
    close: () => {
      process.off('exit', restore)
      stream.write(`\n${SHOW_CURSOR}`)
    },
  }
}

function plain(stream: NodeJS.WriteStream): Window {
  return {
    show: (body, footer, passing) => {
      if (!passing) stream.write(`${[...body, ...footer].join('\n')}\n`)
    },
    close: () => {},
  }
}
