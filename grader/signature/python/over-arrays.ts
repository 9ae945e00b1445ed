import { holdsArray } from './slices.ts'

/** enumerate(a) of an array: its numbers, or its rows where the loop uses them as arrays. */
export const enumerated = (name: string, array: string, text: string): string =>
  isRow(name, array, text) ? `[...${array}.rows()].entries()` : `${array}.data.entries()`

/** zip(y, t): what stands at the same place in each, of arrays and of lists. */
export function zipped(names: readonly string[], values: readonly string[], text: string): string {
  const parts = values.map((value, i) => partOf(names[i] ?? '', value, text))
  return `Array.from(${parts[0].all}, (value, i) => [${['value', ...parts.slice(1).map(({ one }) => one)].join(', ')}] as const)`
}

// --- internal ---

function partOf(name: string, value: string, text: string): { readonly all: string; readonly one: string } {
  if (!isArray(value, text)) return { all: value, one: `${value}[i]` }
  return isRow(name, value, text)
    ? { all: `${value}.rows()`, one: `${value}.row(i)` }
    : { all: `${value}.data`, one: `${value}.data[i]` }
}

// x, x.sum(1), np.exp(x)
const isArray = (value: string, text: string): boolean =>
  holdsArray(value, text) ||
  /^np\.(?!random\.(?:choice|permutation))/.test(value) ||
  holdsArray(/^(\w+)\./.exec(value)?.[1] ?? '', text)

const MATRIX = /(?:^|\.)(?:d?W\d*|x\w*?_?(?:[tT]rain|[tT]est|[bB]atch))$/

// A row is asked for its numbers, or passed to what takes an array.
const isRow = (name: string, array: string, text: string): boolean =>
  MATRIX.test(array) ||
  /^(?:row|\w+_row|\w+Row)$/.test(name) ||
  new RegExp(
    `(?<![\\w.])${name}\\s*[.[]|\\b(?:predict|loss|gradient|softmax|sigmoid|dot|argmax|sum|max|mean)\\(\\s*${name}\\b`,
  ).test(text)
