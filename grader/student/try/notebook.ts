/** What was run at the prompt so far, as a text that a type checker can read: a name that is declared again has its last meaning. */
export interface Notebook {
  add(input: string, declares: readonly string[]): void
  text(): string
}

/** An empty one. */
export function openNotebook(): Notebook {
  let cells: { readonly input: string; readonly declares: readonly string[] }[] = []
  return {
    add: (input, declares) => {
      cells = cells.filter((cell) => !cell.declares.some((name) => declares.includes(name)))
      cells.push({ input: `${input.trimEnd()}\n`, declares })
    },
    text: () => cells.map(({ input }) => input).join(''),
  }
}
