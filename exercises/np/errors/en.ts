import { shapeText } from '../shape.ts'

type Shape = { readonly shape: readonly number[] }
type Both = { readonly left: readonly number[]; readonly right: readonly number[] }
type Of = { readonly operation: string }
type Got = { readonly got: string }

const DOT_MENDS = {
  'x.dot(W.T)': 'Did you mean x.dot(W.T), or W without a .T that stands there?',
  'same-shape': 'Did you mean x.dot(W.T), or W without a .T that stands there? Or is the left one W itself, and not x?',
  'x.T.dot(W)': 'Did you mean x.T.dot(W)?',
  column: 'The left one is a column; of a vector, x.reshape(1, -1) makes a row.',
  row: 'The left one is a single row. reshape(1, -1) is only for one sample (x.ndim is 1). Where there is none, did you mean x.T.dot(W)?',
  flattened: 'The left one is a single row. Was a matrix of several rows made one by reshape(1, -1) or reshape(-1)?',
  'W.dot(x)': 'Did you mean W.dot(x)?',
  none: '',
} as const

/** What may be meant where shapes do not fit in a product. */
export type DotMend = keyof typeof DOT_MENDS

/** What each error of #np says: what was expected, what came, and what to write. */
export const en = {
  'not-new': () => 'NdArray: make arrays with np.array([[1, 2], [3, 4]]), not with new',
  operator: () =>
    'NdArray: operators do not work on arrays. Write a.mul(b) for a * b, a.sub(b) for a - b, a.neg() for -a, …',
  'not-a-value': ({ got }: Got) => `set: expected a number as the value, got ${got}`,
  'not-one': ({ shape, size }: Shape & { readonly size: number }) =>
    `item: shape ${shapeText(shape)} holds ${size} numbers; name the one you want: get(i, …)`,
  'nothing-to-take': () => 'take: an array of shape () has no rows',
  'no-rows': ({ operation, shape }: Of & Shape) =>
    `${operation}: an array of shape ${shapeText(shape)} has no rows; ${
      shape.length === 1 ? 'a.get(i) is a number of it, a.reshape(1, -1) a matrix of one row' : 'a.item() is its number'
    }`,
  'too-many-dimensions': ({ operation, shape, most }: Of & Shape & { readonly most: number }) =>
    `${operation}: shape ${shapeText(shape)} has ${shape.length} dimensions; arrays here have at most ${most}`,
  'dimensions-in-a-list': ({ operation, list }: Of & { readonly list: string }) =>
    `${operation}: expected the dimensions one by one, got an array. Did you mean ${operation}(${list}), or ${operation}(...x.shape)?`,
  'not-a-dimension': ({ operation, got }: Of & Got) =>
    `${operation}: a dimension must be a whole number and not negative, got ${got}`,
  'no-such-axis': ({ operation, got, shape }: Of & Got & Shape) =>
    `${operation}: axis ${got} does not fit shape ${shapeText(shape)}: ${
      shape.length === 0
        ? 'an array of shape () has no axis; leave it out'
        : `expected a whole number from ${-shape.length} to ${shape.length - 1}`
    }`,
  'no-such-index': ({ operation, got, axis, shape }: Of & Got & Shape & { readonly axis: number }) =>
    `${operation}: index ${got} does not fit axis ${axis} of shape ${shapeText(shape)}: ${
      shape[axis] === 0 ? 'it is empty' : `expected a whole number from ${-shape[axis]} to ${shape[axis] - 1}`
    }`,
  'number-of-indices': ({ operation, shape, got, call }: Of & Got & Shape & { readonly call: string }) =>
    `${operation}: shape ${shapeText(shape)} takes ${shape.length} indices, got ${got}${
      operation === 'set' ? ' before the value' : ''
    }. Write ${call}`,
  'two-unknown': ({ shape }: Shape) => `reshape: only one dimension can be -1, got ${shapeText(shape)}`,
  'other-size': ({ left, right, size, rest, unknown }: Both & { size: number; rest: number; unknown: boolean }) =>
    `reshape: shape ${shapeText(left)} holds ${size} numbers and cannot become ${shapeText(right)}, ${
      unknown ? `for ${size} is not a multiple of ${rest}` : `which holds ${rest}`
    }`,
  empty: ({ operation, shape }: Of & Shape) =>
    `${operation}: shape ${shapeText(shape)} is empty there, so no number is the greatest`,
  'number-in-dot': ({ got }: Got) => `dot: expected an NdArray, got ${got}. To multiply by a number use mul`,
  'list-as-operand': ({ operation }: Of) =>
    `${operation}: expected ${operandOf(operation)}, got an array. Wrap it: np.array([…])`,
  'not-an-operand': ({ operation, got }: Of & Got) => `${operation}: expected ${operandOf(operation)}, got ${got}`,
  'do-not-fit': ({ operation, left, right, a, b, column, product }: Of & Both & Misfit) =>
    `${operation}: shapes ${shapeText(left)} and ${shapeText(right)} do not fit: ${a} against ${b}, counted from the right.${product ? ` ${PRODUCT}` : ''}${alongRows(column)}`,
  'keeps-its-shape': ({ operation, left, right, column }: Of & Both & { column: number }) =>
    `${operation}: shapes ${shapeText(left)} and ${shapeText(right)} do not fit: an array changed in place keeps its shape ${shapeText(left)}.${alongRows(column)}`,
  'dot-dimensions': ({ left, right }: Both) =>
    `dot: shapes ${shapeText(left)} and ${shapeText(right)} do not fit: ${
      right.length > 2
        ? 'the right one must have 1 or 2 dimensions. Did you forget a reshape?'
        : 'both must have at least 1 dimension. To multiply by a single number use mul.'
    }`,
  'dot-do-not-fit': ({ left, right, mend }: Both & { readonly mend: DotMend }) =>
    `dot: shapes ${shapeText(left)} and ${shapeText(right)} do not fit: ${left.at(-1)} (${
      left.length === 1 ? 'length' : 'columns'
    } of the left) must equal ${right[0]} (${right.length === 1 ? 'length' : 'rows'} of the right).${
      mend === 'none' ? '' : ` ${DOT_MENDS[mend]}`
    }`,
  'not-numbers': ({ got }: Got) => `array: expected numbers, got ${got}`,
  ragged: ({ shape, number, length, depth }: Shape & { number: string; length: number; depth: number }) =>
    `array: the first entries say shape ${shapeText(shape)}, but there is ${
      number === '' ? `an array of length ${length}` : `the number ${number}`
    } where ${depth < shape.length ? `an array of length ${shape[depth]}` : 'a number'} should be. All rows must have the same length`,
  'not-a-buffer': () => 'fromBuffer: expected a Float64Array or Float32Array. For nested arrays use np.array',
  'not-bytes': () => 'fromPixels: expected a Uint8Array of values from 0 to 255',
  'other-buffer': ({ operation, shape, size, length }: Of & Shape & { size: number; length: number }) =>
    `${operation}: shape ${shapeText(shape)} needs ${size} numbers, the buffer holds ${length}`,
  'no-range': ({ start, stop, step }: { start: string; stop: string; step: string }) =>
    `np.arange: cannot go from ${start} to ${stop} in steps of ${step}`,
  'not-a-seed': ({ got }: Got) => `random.seed: expected a whole number from 0 to 2**32 - 1, got ${got}`,
  'nothing-to-choose': ({ got }: Got) =>
    `random.choice: expected how many there are to choose from, a whole number from 1, got ${got}`,
  'not-a-count': ({ got }: Got) => `random.choice: expected how many to choose, a whole number from 0, got ${got}`,
}

/** The same in any language. */
export type NpWords = typeof en

interface Misfit {
  readonly a: number
  readonly b: number
  readonly column: number
  readonly product: boolean
}

const PRODUCT = 'mul multiplies number by number; the product of matrices is dot: x.dot(W).'

const operandOf = (operation: string): string => (operation === 'dot' ? 'an NdArray' : 'an NdArray or a number')

// (2, 3) and (2,): usually the result of a reduction without `keepDims`.
const alongRows = (column: number): string =>
  column === 0
    ? ''
    : ` To go along the rows it must be a column (${column}, 1): reshape(-1, 1), or reduce with { keepDims: true }.`
