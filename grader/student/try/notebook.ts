/** What was run at the prompt so far, as a text that a type checker can read: a name that is declared again has its last meaning. */
export interface Notebook {
  add(cell: Cell): void
  declares(name: string): boolean
  text(): string
}

/** One input that was run: its text, as a file may have it, and the names that it declares. */
export interface Cell {
  readonly text: string
  readonly declares: readonly string[]
}

/** Opens an empty notebook. */
export function openNotebook(): Notebook {
  let cells: Cell[] = []
  return {
    add: (cell) => {
      // A loop, or a call by itself, says nothing of a name, and what it declares inside ends with it.
      if (cell.declares.length === 0) return
      cells = [...cells.filter((old) => !old.declares.some((name) => cell.declares.includes(name))), cell]
    },
    declares: (name) => cells.some(({ declares }) => declares.includes(name)),
    // Without the semicolon a line that begins with -, ( or [ would continue the one before.
    text: () => cells.map(({ text }) => `${text}\n;\n`).join(''),
  }
}

/** An input as it stands in a file. */
export const asInFile = (input: string, lead: string): string =>
  lead === '(' ? `(${input.trimEnd().replace(/;$/, '')})` : lead + input.trimEnd()

/** What is kept of an input that was run: of numbers and arrays what they are, so that it says the same when other names are declared anew. */
export function cellOf(text: string, values: Readonly<Record<string, unknown>>): Cell {
  const meanings = Object.entries(values).map(([name, value]) => [name, meaningOf(value)] as const)
  const declares = Object.keys(values)
  const isPlain = meanings.length > 0 && meanings.every(([, meaning]) => meaning !== undefined) && VARIABLES.test(text)
  return { text: isPlain ? `let ${meanings.map((pair) => pair.join(' = ')).join(', ')}` : text, declares }
}

/** What is kept of the last result, which is called _. */
export const lastCell = (value: unknown): Cell => {
  const meaning = meaningOf(value)
  return { text: meaning === undefined ? 'declare let _: any' : `let _ = ${meaning}`, declares: ['_'] }
}

// --- internal ---

const VARIABLES = /^\s*(?:const|let|var)\b/

// The shape tells a reader of x[0] whether a row is meant or a number.
function meaningOf(value: unknown): string | undefined {
  if (typeof value === 'number') return '0'
  const { constructor, shape } = (value ?? {}) as { constructor?: { name: string }; shape?: readonly number[] }
  return constructor?.name === 'NdArray' && shape ? `np.zeros(${shape.join(', ')})` : undefined
}
