import type { Translate } from './translate.ts'

/** Code with a mark in the place of each string, and what each string is in TypeScript. */
export interface Masked {
  readonly code: string
  readonly literals: readonly string[]
  /** What follows a #, if it is not in a string. */
  readonly comment: string | undefined
}

/** Puts marks (§0§) in the place of a line's strings; f-strings become templates. `inside` translates what stands in their braces. */
export function maskStrings(line: string, inside: Translate): Masked {
  const literals: string[] = []
  let comment: string | undefined
  const code = line.replaceAll(
    STRING,
    (found: string, prefix: string | undefined, _quoted: string | undefined, note: string | undefined) => {
      if (note !== undefined) {
        comment = note.trim()
        return ''
      }
      literals.push(literalOf(found.slice(prefix?.length ?? 0), (prefix ?? '').toLowerCase(), inside))
      return `§${literals.length - 1}§`
    },
  )
  return { code, literals, comment }
}

/** Puts the strings back. */
export const unmaskStrings = (code: string, literals: readonly string[]): string =>
  code.replaceAll(/§(\d+)§/g, (_, n: string) => literals[Number(n)] ?? '')

// --- internal ---

const STRING =
  /(\b[rbfu]{1,2})?('''.*?(?:'''|$)|""".*?(?:"""|$)|'(?:\\.|[^'\\])*(?:'|$)|"(?:\\.|[^"\\])*(?:"|$))|#(.*)$/gi

function literalOf(quoted: string, prefix: string, inside: Translate): string {
  const mark = quoted.startsWith("'''") || quoted.startsWith('"""') ? quoted.slice(0, 3) : quoted[0]
  const text = quoted.slice(
    mark.length,
    quoted.endsWith(mark) && quoted.length > mark.length ? -mark.length : undefined,
  )
  if (prefix.includes('f'))
    return `\`${text.replaceAll(/\{([^{}]*)\}/g, (_, value: string) => filled(value, inside))}\``
  if (mark.length === 3) return `\`${text}\``
  return prefix.includes('r') ? JSON.stringify(text) : quoted
}

// {x=} shows what it shows, too.
function filled(value: string, inside: Translate): string {
  const [, name = '', rest = ''] = /^(.*[^=!<>])=((?:[!:].*)?)$/.exec(value) ?? []
  return name === '' ? `\${${shown(value, inside)}}` : `${name}=\${${shown(name.trim() + rest, inside)}}`
}

// {x:.3f} and {x!r}
function shown(value: string, inside: Translate): string {
  const [, expression = value, digits] = /^(.*?)(?:![rsa])?(?::[^:]*?(?:\.(\d+))?[a-z]?)?$/.exec(value) ?? []
  return digits === undefined ? inside(expression) : `(${inside(expression)}).toFixed(${digits})`
}
