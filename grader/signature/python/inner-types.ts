/** What the parameters of a function that the exercise does not ask for are: those of the function that it asks to be returned, else what the exercise computes with. */
export interface InnerTypes {
  readonly parameters: readonly string[]
  readonly returns: string | undefined
}

/** Finds the types of an inner function in the exercise's contract and in what the file does with it. */
export function innerTypes(name: string, count: number, contract: string, text: string): InnerTypes | undefined {
  const asked = returnedFunction(contract)
  if (asked?.parameters.length === count && isReturned(name, text)) return asked
  const isOfNumbers = (contract !== '' && !contract.includes('NdArray')) || takesNumbers(name, text)
  return isOfNumbers ? { parameters: Array.from({ length: count }, () => 'number'), returns: undefined } : undefined
}

// --- internal ---

// tangentLine(…): (t: number) => number
function returnedFunction(contract: string): InnerTypes | undefined {
  const [, given, returns] = /\): \(([^()]*)\) => ([\w[\]]+)$/m.exec(contract) ?? []
  if (given === undefined) return undefined
  return { parameters: given.split(/,\s*/).map((one) => one.replace(/^\w+\??:\s*/, '')), returns }
}

const isReturned = (name: string, text: string): boolean =>
  new RegExp(`^[ \\t]*return[ \\t(]+${name}\\b[ \\t);]*(?:#.*|//.*)?$`, 'm').test(text)

// line(0), numerical_diff(line, 5)
const takesNumbers = (name: string, text: string): boolean =>
  new RegExp(
    `(?<!def\\s+)(?<![\\w.])${name}\\(\\s*-?[\\d.]+\\s*[,)]|\\b(?:numerical_?[dD]iff|tangent_?[lL]ine)\\(\\s*${name}\\b`,
  ).test(text)
