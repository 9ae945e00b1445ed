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
      cells = [...cells.filter((old) => !old.declares.some((name) => cell.declares.includes(name))), cell]
    },
    declares: (name) => cells.some(({ declares }) => declares.includes(name)),
    text: () => cells.map(({ text }) => `${text}\n`).join(''),
  }
}

/** An input as it stands in a file. */
export const asInFile = (input: string, lead: string): string =>
  lead === '(' ? `(${input.trimEnd().replace(/;$/, '')})` : lead + input.trimEnd()

/** What is kept of an input that was run: of numbers and arrays their types, so that it says the same when other names are declared anew. */
export function cellOf(text: string, values: Readonly<Record<string, unknown>>): Cell {
  const types = Object.entries(values).map(([name, value]) => [name, typeOf(value)] as const)
  const declares = Object.keys(values)
  const isPlain = types.length > 0 && types.every(([, type]) => type !== undefined) && VARIABLES.test(text)
  return { text: isPlain ? `declare let ${types.map((pair) => pair.join(': ')).join(', ')}` : text, declares }
}

// --- internal ---

const VARIABLES = /^\s*(?:const|let|var)\b/

function typeOf(value: unknown): string | undefined {
  if (typeof value === 'number') return 'number'
  return (value as object | null | undefined)?.constructor?.name === 'NdArray' ? 'np.NdArray' : undefined
}
