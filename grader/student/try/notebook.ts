/** What was run at the prompt so far, as a text that a type checker can read: a name that is declared again has its last meaning. */
export interface Notebook {
  add(cell: Cell): void
  text(): string
}

/** One input that was run: the names that it declares, and whether it only assigns to one. */
export interface Cell {
  readonly input: string
  readonly declares: readonly string[]
  readonly assigns: boolean
}

/** Opens an empty notebook. */
export function openNotebook(): Notebook {
  let cells: Cell[] = []
  return {
    add: (cell) => {
      cells = [...cells.filter((old) => !old.declares.some((name) => cell.declares.includes(name))), cell]
    },
    text: () => cells.map(({ input, assigns }) => `${assigns ? 'let ' : ''}${input.trim()}\n`).join(''),
  }
}
