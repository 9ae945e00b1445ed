import { PassThrough } from 'node:stream'
import type { ReadStream } from 'node:tty'

/** A keyboard whose lines wait for each other: what is pasted after a line is typed only when that line is done. */
export interface HeldInput {
  readonly stream: NodeJS.ReadableStream
  /** A line has reached the prompt. */
  taken(): void
  /** Until the work is done no further line is typed; Ctrl-C calls `interrupt`. */
  during<Value>(work: Promise<Value>, interrupt: () => void): Promise<Value>
}

/** Opens the terminal's keyboard as such. */
export function holdInput(stdin: ReadStream): HeldInput {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => stdin.setRawMode(mode),
  })
  let waiting = ''
  let underway = false
  let interrupt: (() => void) | undefined
  const type = (): void => {
    if (interrupt || underway || waiting === '') return
    const end = LINE_END.exec(waiting)
    const keys = end ? waiting.slice(0, end.index + end[0].length) : waiting
    waiting = waiting.slice(keys.length)
    underway = end !== null
    stream.write(keys)
  }
  stdin.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes(CTRL_C)) {
      waiting = ''
      if (interrupt) return interrupt()
      underway = false
    }
    waiting += text
    type()
  })
  stdin.on('end', () => stream.end())
  return {
    stream,
    taken: () => {
      underway = false
      setImmediate(type)
    },
    during: async (work, onInterrupt) => {
      interrupt = onInterrupt
      try {
        return await work
      } finally {
        interrupt = undefined
        setImmediate(type)
      }
    },
  }
}

// --- internal ---

const LINE_END = /\r\n|\r|\n/
const CTRL_C = '\u0003'
