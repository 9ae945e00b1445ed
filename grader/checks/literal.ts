import * as np from '#np'
import type { NdArray } from '#np'

/** The widest line of code that a message shows: it fits under its label on a terminal of 80 columns. */
export const CODE_WIDTH = 72

/** A value as code that makes it again, number by number; `before` is what stands before it on its first line. Undefined for what no code makes. */
export function literal(value: unknown, before = ''): string | undefined {
  try {
    return write(value, before.length, 0)
  } catch (error) {
    if (error instanceof NoLiteralError) return undefined
    throw error
  }
}

/** What stands before the value of a property. */
export const keyText = (key: string): string => `${/^[A-Za-z_]\w*$/.test(key) ? key : stringText(key)}: `

/** Rows between brackets, each on a line of its own. */
export const block = (open: string, rows: readonly string[], close: string, indent: number): string =>
  [open, ...rows.map((row) => ' '.repeat(indent + STEP) + row), ' '.repeat(indent) + close].join('\n')

/** Whether a value is an object with properties: no array of any kind. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !np.isNdArray(value) &&
  !ArrayBuffer.isView(value)

// --- internal ---

class NoLiteralError extends Error {}

function write(value: unknown, column: number, indent: number): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (value === null || value === undefined || typeof value === 'boolean') return String(value)
  if (np.isNdArray(value)) return arrayText(value, column, indent)
  if (Array.isArray(value)) return listText(value, column, indent)
  if (isRecord(value)) return recordText(value, column, indent)
  throw new NoLiteralError(typeof value)
}

const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const stringText = (value: string): string => (/['\\\p{Cc}]/u.test(value) ? JSON.stringify(value) : `'${value}'`)

function arrayText(array: NdArray, column: number, indent: number): string {
  const opened = 'np.array('
  const plain = (): string => `${opened}${write(array.toArray(), column + opened.length, indent)})`
  // A few numbers say more than the function that makes them.
  if (array.size <= FEW) return plain()
  return madeBy(array) ?? plain()
}

const FEW = 12

// The functions of #np that make such an array.
function madeBy(array: NdArray): string | undefined {
  const shape = array.shape.join(', ')
  const { data } = array
  if (data.every((v) => Object.is(v, 0))) return `np.zeros(${shape})`
  if (data.every((v) => v === 1)) return `np.ones(${shape})`
  if (data.every((v, n) => v === n)) return `np.arange(${array.size})${array.ndim > 1 ? `.reshape(${shape})` : ''}`
  const [rows, columns] = array.shape
  if (array.ndim !== 2 || rows !== columns) return undefined
  return data.every((v, n) => Object.is(v, n % (columns + 1) === 0 ? 1 : 0)) ? `np.eye(${rows})` : undefined
}

function listText(items: readonly unknown[], column: number, indent: number): string {
  const inner = indent + STEP
  if (items.every((item) => typeof item === 'number')) {
    const numbers = items.map(numberText)
    const line = `[${numbers.join(', ')}]`
    return fits(line, column) ? line : block('[', filled(numbers, inner), ']', indent)
  }
  const line = `[${items.map((item) => write(item, 0, 0)).join(', ')}]`
  if (fits(line, column)) return line
  const rows = items.map((item) => `${write(item, inner, inner)},`)
  return block('[', rows, ']', indent)
}

function recordText(record: Readonly<Record<string, unknown>>, column: number, indent: number): string {
  const line = `{ ${Object.entries(record)
    .map(([key, item]) => `${keyText(key)}${write(item, 0, 0)}`)
    .join(', ')} }`
  if (fits(line, column)) return line
  const inner = indent + STEP
  const rows = Object.entries(record).map(
    ([key, item]) => `${keyText(key)}${write(item, inner + keyText(key).length, inner)},`,
  )
  return block('{', rows, '}', indent)
}

const STEP = 2

// A bracket and a comma may follow.
const fits = (line: string, column: number): boolean => !line.includes('\n') && column + line.length + 2 <= CODE_WIDTH

function filled(words: readonly string[], indent: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word},`
    if (lines.length > 0 && indent + longer.length <= CODE_WIDTH) lines[lines.length - 1] = longer
    else lines.push(`${word},`)
  }
  return lines
}
