import { PRINT_LIMITS } from '../protocol/envelopes.ts'

/** The methods of a student's console: what Node's has, but for what would need a terminal or an inspector. */
const METHODS = [
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'table',
  'dir',
  'dirxml',
  'trace',
  'assert',
  'count',
  'countReset',
  'group',
  'groupCollapsed',
  'groupEnd',
  'time',
  'timeLog',
  'timeEnd',
  'clear',
] as const

type Method = (typeof METHODS)[number]
type Print = (...values: unknown[]) => void

/** Node's own console, for a realm in which the global one would lead to the process: `print` gets what it writes, up to a limit for each call. */
export function captureConsole(
  NodeConsole: typeof console.Console,
  print: (text: string) => void,
): {
  readonly api: Readonly<Record<Method, Print>>
  /** Another call begins, with a limit of its own. */
  restart(): void
} {
  let [texts, chars] = [0, 0]
  const isFull = (): boolean => texts > PRINT_LIMITS.texts || chars > PRINT_LIMITS.chars
  const write = (written: string): void => {
    if (isFull()) return
    texts++
    chars += written.length
    print(isFull() ? '…' : written.endsWith('\n') ? written.slice(0, -1) : written)
  }
  // With these options Node's console uses nothing of its stream but `write`.
  const stdout = { write } as unknown as NodeJS.WritableStream
  const node = new NodeConsole({ stdout, ignoreErrors: false, colorMode: false }) as unknown as Record<Method, Print>
  const methods = { ...boundTo(node), trace: node.log, table: tableOf(node) }
  const api = {} as Record<Method, Print>
  for (const name of METHODS)
    api[name] = (...values) => {
      // Formatting costs time, and beyond the limit nothing is shown.
      if (!isFull()) methods[name](...values)
    }
  return { api, restart: () => ([texts, chars] = [0, 0]) }
}

// --- internal ---

const boundTo = (node: Record<Method, Print>): Record<Method, Print> => {
  const bound = {} as Record<Method, Print>
  for (const name of METHODS) bound[name] = node[name].bind(node)
  return bound
}

/** A table of an `NdArray` shows its numbers. */
const tableOf =
  (node: Record<Method, Print>): Print =>
  (data, ...columns) =>
    node.table(isArrayLike(data) ? data.toArray() : data, ...columns)

const isArrayLike = (data: unknown): data is { toArray(): unknown } =>
  typeof (data as { toArray?: unknown } | null | undefined)?.toArray === 'function'
