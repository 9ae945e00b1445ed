import { cutOutside } from './brackets.ts'
import type { Translate } from './translate.ts'

/** `f(x) for x in xs if c`, with map and filter; undefined for other code. */
export function comprehension(content: string, expression: Translate): string | undefined {
  const made = cutOutside(content, /\s+for\s+/)
  const from = made && cutOutside(made[1], /\s+in\s+/)
  if (!from) return undefined
  const [value, name] = [expression(made[0]), from[0].trim()]
  const [over, when] = cutOutside(from[1], /\s+if\s+/) ?? [from[1], undefined]
  const parameter = name.includes(',') ? `([${name.replaceAll(/[()]/g, '')}])` : `(${name})`
  const [, range] = /^\s*range\((.*)\)\s*$/.exec(over) ?? []
  if (range !== undefined && !range.includes(',')) {
    const all = `Array.from({ length: ${expression(range)} }, ${name === '_' ? '()' : `(_, ${name})`} => ${value})`
    return when === undefined ? all : `${all}.filter(${parameter} => ${expression(when)})`
  }
  const filtered = when === undefined ? '' : `.filter(${parameter} => ${expression(when)})`
  const mapped = value === name ? '' : `.map(${parameter} => ${value.startsWith('{') ? `(${value})` : value})`
  return `${rowsOf(name, iterable(expression(over)))}${filtered}${mapped}`
}

/** What for … of goes over: Object.entries(d) for d.items(). */
export const iterable = (code: string): string =>
  code
    .replace(/^(.*)\.items\(\)$/, 'Object.entries($1)')
    .replace(/^(.*)\.(keys|values)\(\)$/, 'Object.$2($1)')
    .replace(/^enumerate\((.*)\)$/, '[...$1.entries()]')

// --- internal ---

// for row in a: what gives rows by its own name is an array, and no list.
const rowsOf = (name: string, over: string): string =>
  /^(?:row|\w+_row|\w+Row)$/.test(name) && /^[a-z]\w*(?<!s|list|List)$/.test(over) ? `[...${over}.rows()]` : over
