import { cutOutside, splitOutside } from './brackets.ts'
import type { Translate } from './translate.ts'

/** What an expression of Python is whose operators TypeScript writes otherwise; undefined for others. */
export function operators(code: string, expression: Translate): string | undefined {
  for (const write of BY_PRECEDENCE) {
    const written = write(code, expression)
    if (written !== undefined) return written
  }
  return undefined
}

// --- internal ---

function lambda(code: string, expression: Translate): string | undefined {
  const [, rest] = /^lambda\b(.*)$/s.exec(code) ?? []
  const parts = rest === undefined ? undefined : cutOutside(rest, /:/)
  if (!parts) return undefined
  const body = expression(parts[1])
  return `(${parts[0].trim().replaceAll('=', ' = ')}) => ${body.startsWith('{') ? `(${body})` : body}`
}

function conditional(code: string, expression: Translate): string | undefined {
  const yes = cutOutside(code, /\s+if\s+/)
  const no = yes && cutOutside(yes[1], /\s+else\s+/)
  return no && `${expression(no[0])} ? ${expression(yes[0])} : ${expression(no[1])}`
}

function logic(code: string, expression: Translate): string | undefined {
  for (const [word, sign] of [
    [/\s+or\s+/, ' || '],
    [/\s+and\s+/, ' && '],
  ] as const) {
    const parts = splitOutside(code, word)
    if (parts.length === 1) continue
    const written = parts.map(expression)
    if (parts.length === 2 && word.source.includes('or') && isDefault(written)) return written.join(' ?? ')
    return written.join(sign)
  }
  const [, negated] = /^not\s+(.*)$/s.exec(code) ?? /^not(\(.*)$/s.exec(code) ?? []
  if (negated === undefined) return undefined
  const value = expression(negated)
  return /^[\w.§]+(?:\([^()]*\))?$/.test(value) ? `!${value}` : `!(${value})`
}

// options.iterations or 10000: what is to be taken where nothing is given. || would take it for 0 too.
const isDefault = ([given, other]: readonly string[]): boolean =>
  /^[\w.]+(?:\[[^\]]*\])?$/.test(given) && /^(?:[-+]?[\d.][\w.]*(?:e-?\d+)?|§\d+§|\[\]|\{\}|null)$/.test(other)

function comparison(code: string, expression: Translate): string | undefined {
  const parts = splitOutside(code, /(?<![=<>!])[<>]=?(?![<>=])/)
  const [a, b, c] = parts.map((part) => part.trim())
  if (parts.length === 3) {
    const [first, second] = code.match(/[<>]=?/g) ?? []
    return `${expression(a)} ${first} ${expression(b)} && ${expression(b)} ${second} ${expression(c)}`
  }
  const cut = cutOutside(code, /\s+(?:is\s+not|is|not\s+in|in)\s+|\s*[!=]==?\s*/)
  if (!cut) return undefined
  const [left, right] = [expression(cut[0]), expression(cut[1])]
  const sign = cut[2].trim().replaceAll(/\s+/g, ' ')
  if (sign === 'in' && /^§\d+§$/.test(left) && !right.startsWith('[')) return `${left} in ${right}`
  if (sign.endsWith('in')) return `${sign === 'in' ? '' : '!'}${right}.includes(${left})`
  // Also where a value was left out, which is undefined.
  if (right === 'null' && sign.startsWith('is')) return `${left} ${sign === 'is' ? '==' : '!='} null`
  return `${left} ${['is', '==', '==='].includes(sign) ? '===' : '!=='} ${right}`
}

function arithmetic(code: string, expression: Translate): string | undefined {
  if (!code.includes('@')) return undefined
  const sum = cutOutside(code, /(?<=[\w§)\]])\s*[+-]\s*(?=[\w§([])/)
  if (sum) return `${expression(sum[0])} ${sum[2].trim()} ${expression(sum[1])}`
  const product = splitOutside(code, /\s*@\s*/)
  return product.length > 1 ? product.map(expression).reduce((left, right) => `${left}.dot(${right})`) : undefined
}

// What binds least comes first.
const BY_PRECEDENCE = [lambda, conditional, logic, comparison, arithmetic]
