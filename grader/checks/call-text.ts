import { show } from './mismatch.ts'

/** A call as code one can paste: the arguments as constants, then the body of the evaluated function. */
export function callText(source: string, args: readonly unknown[]): string {
  const { names, body } = partsOf(tidy(source))
  const constants = args.map((value, i) => `const ${names[i + 2] ?? `arg${i}`} = ${literal(value)}`)
  return [...constants, ...body].join('\n')
}

// --- internal ---

const MAX_CHARS = 160

// The text has been through vitest's transform, which writes tabs and semicolons, and .1 for 0.1.
const tidy = (source: string): string =>
  source
    .replaceAll('\t', '  ')
    .replaceAll(/;$/gm, '')
    .replaceAll(/(?<![\w.])\.(?=\d)/g, '0.')

function literal(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null && 'toArray' in value ? arrayLiteral(value) : JSON.stringify(value)
  return text === undefined || text.length > MAX_CHARS
    ? `${show(value).replaceAll(/\s+/g, ' ').slice(0, MAX_CHARS)} …`
    : text.replaceAll(',', ', ')
}

const arrayLiteral = (value: object): string =>
  `np.array(${JSON.stringify((value as { toArray(): unknown }).toArray())})`

function partsOf(source: string): { names: string[]; body: string[] } {
  const arrow = source.indexOf('=>')
  const parameters = source.slice(source.indexOf('(') + 1, source.lastIndexOf(')', arrow))
  return { names: splitTopLevel(parameters), body: bodyLines(source.slice(arrow + 2).trim()) }
}

function bodyLines(body: string): string[] {
  if (!body.startsWith('{')) return body.split('\n')
  const lines = body
    .slice(1, body.lastIndexOf('}'))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indent))
}

function splitTopLevel(parameters: string): string[] {
  const names: string[] = []
  let depth = 0
  let current = ''
  for (const char of parameters) {
    if ('{[('.includes(char)) depth++
    if ('}])'.includes(char)) depth--
    if (char === ',' && depth === 0) {
      names.push(current.trim())
      current = ''
    } else current += char
  }
  return [...names, current.trim()]
}
