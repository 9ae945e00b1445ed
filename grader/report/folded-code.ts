/**
 * Code that is too long, with its middle left out: it begins with the values, and ends with the call whose result a message is about,
 * from the beginning of a statement on, where one begins there.
 */
export function foldedCode(lines: readonly string[], most: number): string[] {
  const head = Math.floor(most / HEAD)
  const earliest = lines.length - (most - head)
  const statement = lines.findIndex((line, i) => i >= earliest && BEGINS.test(line))
  return [...lines.slice(0, head), '…', ...lines.slice(statement < 0 ? earliest : statement)]
}

// --- internal ---

// One line of so many stands at the beginning.
const HEAD = 3

// What neither goes on with a statement nor ends one.
const BEGINS = /^[^\s)\]}]/
