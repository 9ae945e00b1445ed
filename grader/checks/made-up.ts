import * as np from '#np'
import type { NdArray } from '#np'
import { block, CODE_WIDTH, isRecord, keyText, literal } from './literal.ts'

/** Makes a constant that is too large to be written down: one of the same form, with labels as they are and other numbers, and its shape. */
export function madeUp(name: string, value: unknown): string {
  const code = `const ${name} = ${formOf(value)}`
  const comment = isRecord(value) ? '' : `// ${shapeOf(value)}`
  if (comment === '' || code.includes('\n')) return code
  return code.length + comment.length < CODE_WIDTH ? `${code} ${comment}` : `${comment}\n${code}`
}

// --- internal ---

function formOf(value: unknown): string {
  if (np.isNdArray(value)) return arrayForm(value)
  if (Array.isArray(value)) return `Array.from({ length: ${value.length} }, () => ${formOf(value[0])})`
  if (!isRecord(value)) return typeof value === 'number' ? 'Math.random()' : (literal(value) ?? 'undefined')
  const rows = Object.entries(value).map(([key, item]) => `${keyText(key)}${literalOrForm(item)},`)
  return block('{', rows, '}', 0)
}

const literalOrForm = (value: unknown): string => {
  const whole = literal(value)
  return whole && whole.length <= CODE_WIDTH / 2 ? whole : formOf(value)
}

function arrayForm(array: NdArray): string {
  const shape = array.shape.join(', ')
  const { data } = array
  if (isOneHot(array)) return `np.eye(${array.shape[1]}).take(np.random.choice(${array.shape[1]}, ${array.shape[0]}))`
  if (array.ndim === 1 && data.every((v) => Number.isInteger(v) && v >= 0))
    return `np.array(np.random.choice(${Math.max(...data) + 1}, ${array.size}))`
  return data.every((v) => v >= 0 && v <= 1) ? `np.random.rand(${shape})` : `np.random.randn(${shape})`
}

const isOneHot = ({ shape, data }: NdArray): boolean =>
  shape.length === 2 &&
  data.every((v) => v === 0 || v === 1) &&
  Array.from({ length: shape[0] }, (_, i) => data.subarray(i * shape[1], (i + 1) * shape[1])).every(
    (row) => row.reduce((sum, v) => sum + v, 0) === 1,
  )

function shapeOf(value: unknown): string {
  const shape = np.isNdArray(value) ? value.shape : lengthsOf(value)
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`
}

const lengthsOf = (value: unknown): number[] => (Array.isArray(value) ? [value.length, ...lengthsOf(value[0])] : [])
