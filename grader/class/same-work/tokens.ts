/** The tokens of a program: without comments and white space. It need not be a right one; a regular expression is several tokens. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => token).filter((token) => !/^(?:\s|\/[/*])/.test(token))
}

/**
 * The tokens with the names that a student chose replaced by numbers, in the order in which they first occur. What others chose stays: keywords,
 * globals, members, and what is imported or exported; import lines themselves do not count.
 */
export function namelessTokens(text: string): string[] {
  const all = tokensOf(text)
  const kept = new Set([...KEPT, ...namesAfter(all, 'export'), ...importedNames(all)])
  const numbers = new Map<string, string>()
  return withoutImports(all).map((token, i, tokens) => {
    const isOwnMember = tokens[i - 1] === '.' && tokens[i - 2] === 'this'
    if (!NAME.test(token) || (kept.has(token) && !isOwnMember) || (tokens[i - 1] === '.' && !isOwnMember)) return token
    if (!numbers.has(token)) numbers.set(token, `#${numbers.size}`)
    return numbers.get(token) ?? token
  })
}

// --- internal ---

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*(?:(?<=e)[+-]\d+)?|=>|\*\*=?|[<>=!]=+|&&=?|\|\|=?|\?\?=?|[-+*/%&|^]=|\+\+|--|\.\.\.|[\s\S]/giu

const NAME = /^[\p{L}_$]/u

const KEPT = (
  'abstract any as async await boolean break case catch class const constructor continue declare default delete do else export extends false ' +
  'finally for from function get if implements import in instanceof interface keyof let new never null number object of override private ' +
  'protected public readonly return satisfies set static string super switch symbol this throw true try type typeof undefined unknown var void while ' +
  'yield Array Boolean Error Float64Array Infinity Map Math NaN Number Object Set String console forward backward NdArray np'
).split(' ')

const namesAfter = (tokens: readonly string[], word: string): string[] =>
  tokens.flatMap((token, i) => (token === word ? tokens.slice(i + 1, i + 4).filter((one) => NAME.test(one)) : []))

function importedNames(tokens: readonly string[]): string[] {
  return importRanges(tokens).flatMap(([start, end]) => tokens.slice(start, end).filter((token) => NAME.test(token)))
}

const withoutImports = (tokens: readonly string[]): string[] => {
  const ranges = importRanges(tokens)
  return tokens.filter((_, i) => !ranges.some(([start, end]) => i >= start && i < end))
}

/** From each `import` to the text that it imports from. */
function importRanges(tokens: readonly string[]): [number, number][] {
  return tokens.flatMap((token, i): [number, number][] => {
    if (token !== 'import' || tokens[i - 1] === '.') return []
    const length = tokens.slice(i, i + LONGEST_IMPORT).findIndex((one) => /^["']/.test(one))
    return length < 0 ? [] : [[i, i + length + 1]]
  })
}

const LONGEST_IMPORT = 60
