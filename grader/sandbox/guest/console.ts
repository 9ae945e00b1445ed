/** The output limits of one call: more is cut, with a note. */
export const CONSOLE_LIMITS = { lines: 100, chars: 4_000 } as const

type Print = (...values: unknown[]) => void

/** A console that records its lines, for a realm in which the real one would lead to the process. */
export function captureConsole(format: (...values: unknown[]) => string): {
  api: Record<'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'dir' | 'trace', Print>
  take(): string[]
} {
  let lines: string[] = []
  let chars = 0
  const print: Print = (...values) => {
    if (lines.length > CONSOLE_LIMITS.lines || chars > CONSOLE_LIMITS.chars) return
    const text = format(...values).slice(0, CONSOLE_LIMITS.chars)
    chars += text.length
    lines[lines.length] = chars > CONSOLE_LIMITS.chars || lines.length === CONSOLE_LIMITS.lines ? '…' : text
  }
  const api = {
    log: print,
    info: print,
    warn: print,
    error: print,
    debug: print,
    table: print,
    dir: print,
    trace: print,
  }
  const take = (): string[] => {
    const taken = lines
    lines = []
    chars = 0
    return taken
  }
  return { api, take }
}
