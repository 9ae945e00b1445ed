import { cutOutside, splitOutside } from './brackets.ts'
import { expression } from './expression.ts'
import type { LineContext } from './line-context.ts'
import { toSlice } from './slices.ts'
import { typeOf } from './type-of.ts'

/** An assignment of Python, with the word that declares what is new; undefined for other lines. */
export function assignment(line: string, context: LineContext): string | undefined {
  const typed = /^(\w+)\s*:\s*([\w.[\]]+)\s*(?:=\s*(.*))?$/.exec(line)
  if (typed)
    return `${typed[3] === undefined ? 'let' : 'const'} ${typed[1]}: ${typeOf(typed[2])}${typed[3] === undefined ? '' : ` = ${expression(typed[3])}`}`
  const walrus = /^(.*)\((\w+)\s*:=\s*(.*)\)(.*)$/.exec(line)
  if (walrus) return `const ${walrus[2]} = ${expression(walrus[3])}`
  const cut = cutOutside(line, /\s*(?<![=<>!+\-*/@%&|^])=(?!=)\s*/)
  if (!cut) return augmented(line)
  const [target, value] = [expression(cut[0]), typedLambda(several(cut[1]))]
  const sliced = toSlice(cut[0].trim(), value)
  if (sliced !== undefined) return sliced
  const names = splitOutside(cut[0], /,/).map((name) => name.trim().replace(/^\*/, '...'))
  if (names.length > 1)
    return `${names.some((name) => context.isDeclared(name) || /[.[]/.test(name)) ? '' : 'const '}[${names.join(', ')}] = ${value}`
  const isNew =
    /^\w+$/.test(target) && !context.isDeclared(target) && !new RegExp(`(?<![\\w.])${target}\\b`).test(cut[1])
  return `${isNew ? 'const ' : ''}${target} = ${value}`
}

/** A value, or several that a comma joins. */
export const several = (value: string): string =>
  splitOutside(value, /,/).length > 1 && !/^lambda\b/.test(value)
    ? `[${splitOutside(value, /,/).map(expression).join(', ')}]`
    : expression(value)

// --- internal ---

// A function in a variable says what it takes: numbers where it computes with operators, else arrays, as the book's do.
function typedLambda(value: string): string {
  const [whole, names, body] = /^\(([\w, ]+)\) => (.*)$/s.exec(value) ?? []
  if (whole === undefined) return value
  const typed = names.split(/,\s*/).map((name) => {
    const isNumber = new RegExp(`\\b${name}\\s*[-+*/<>]|[-+*/<>]\\s*${name}\\b`).test(body)
    return `${name}: ${isNumber ? 'number' : 'NdArray'}`
  })
  return `(${typed.join(', ')}) => ${body}`
}

// a //= b, a @= b
function augmented(line: string): string | undefined {
  const [, target, sign, value] = /^(.+?)\s*(\/\/|@)=\s*(.*)$/.exec(line) ?? []
  if (target === undefined) return undefined
  return sign === '@'
    ? `${target} = ${target}.dot(${expression(value)})`
    : `${target} = Math.floor(${target} / ${expression(value)})`
}
