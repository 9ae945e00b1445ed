import { course, shortName } from '../../course/manifest.ts'
import { closingOf, cutOutside, splitOutside, startOfPrimary } from './brackets.ts'
import { camelCase } from './names.ts'
import { indexed } from './slices.ts'
import { maskStrings, unmaskStrings } from './string-literals.ts'

/** A Python expression as TypeScript has it, as far as that can be known without types. */
export function toExpression(python: string): string {
  const { code, literals } = maskStrings(python, toExpression)
  return unmaskStrings(expression(code), literals)
}

/** The same for code whose strings are masked already. */
export function expression(code: string): string {
  const text = code
    .trim()
    .replaceAll(/(?<=§\d+§)\s*(?=§\d+§)/g, ' + ')
    .replaceAll(/\s*:=\s*/g, ' = ')
  return lambda(text) ?? conditional(text) ?? logic(text) ?? comparison(text) ?? arithmetic(text) ?? named(groups(text))
}

// --- internal ---

function lambda(code: string): string | undefined {
  const [, rest] = /^lambda\b(.*)$/s.exec(code) ?? []
  const parts = rest === undefined ? undefined : cutOutside(rest, /:/)
  if (!parts) return undefined
  const body = expression(parts[1])
  return `(${parts[0].trim().replaceAll('=', ' = ')}) => ${body.startsWith('{') ? `(${body})` : body}`
}

function conditional(code: string): string | undefined {
  const yes = cutOutside(code, /\s+if\s+/)
  const no = yes && cutOutside(yes[1], /\s+else\s+/)
  return no && `${expression(no[0])} ? ${expression(yes[0])} : ${expression(no[1])}`
}

function logic(code: string): string | undefined {
  for (const [word, sign] of [
    [/\s+or\s+/, ' || '],
    [/\s+and\s+/, ' && '],
  ] as const) {
    const parts = splitOutside(code, word)
    if (parts.length > 1) return parts.map(expression).join(sign)
  }
  const [, negated] = /^not\s+(.*)$/s.exec(code) ?? /^not(\(.*)$/s.exec(code) ?? []
  if (negated === undefined) return undefined
  const value = expression(negated)
  return /^[\w.§]+(?:\([^()]*\))?$/.test(value) ? `!${value}` : `!(${value})`
}

function comparison(code: string): string | undefined {
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
  return `${left} ${['is', '==', '==='].includes(sign) ? '===' : '!=='} ${right}`
}

function arithmetic(code: string): string | undefined {
  if (!/@|\/\//.test(code)) return undefined
  const sum = cutOutside(code, /(?<=[\w§)\]])\s*[+-]\s*(?=[\w§([])/)
  if (sum) return `${expression(sum[0])} ${sum[2].trim()} ${expression(sum[1])}`
  const product = splitOutside(code, /\s*@\s*/)
  if (product.length > 1) return product.map(expression).reduce((left, right) => `${left}.dot(${right})`)
  const parts = splitOutside(code, /\s*\/\/\s*/)
  return parts.length > 1 ? `Math.floor(${parts.map(expression).join(' / ')})` : undefined
}

const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', self: 'this' }

const OF_COURSE: ReadonlySet<string> = new Set(
  course.map(({ id }) => shortName(id)).filter((name) => name.includes('_')),
)

const named = (code: string): string =>
  code
    .replaceAll(/(?<![\w.§])(?:True|False|None|self)\b/g, (word) => WORDS[word])
    .replaceAll(/\bprint\(/g, 'console.log(')
    .replaceAll(/\.append\(/g, '.push(')
    .replaceAll(/\bnp\.(?:zeros|ones)_like\b|\b[a-z]+(?:_[a-z\d]+)+(?=\()/g, (name) =>
      name.startsWith('np.') || OF_COURSE.has(name) ? camelCase(name) : name,
    )

// Translates what stands in brackets.
function groups(code: string): string {
  let out = ''
  for (let i = 0; i < code.length; i++) {
    if (!'([{'.includes(code[i])) out += code[i]
    else {
      const end = closingOf(code, i)
      out = group(out, code[i], code.slice(i + 1, end), end < code.length)
      i = end
    }
  }
  return out
}

function group(before: string, open: string, content: string, closed: boolean): string {
  const afterValue = /[\w§)\]]$/.test(before) && !/\b(?:return|in|and|or|not|if|else)$/.test(before)
  if (!closed) return before + open + content
  if (open === '[' && afterValue) {
    const start = startOfPrimary(before)
    return before.slice(0, start) + indexed(before.slice(start), content, expression)
  }
  if (open === '(' && afterValue) return `${before}(${callArguments(before, content)})`
  return before + display(open, content)
}

function callArguments(callee: string, content: string): string {
  const items = itemsOf(content)
  const [, shape] = /^\(([^()]*,[^()]*)\)$/.exec(items[0] ?? '') ?? []
  if (shape && items.length === 1 && /(?:zeros|ones|rand|randn|reshape)$/.test(callee))
    return itemsOf(shape).map(expression).join(', ')
  return items
    .map(argument)
    .filter((text) => text !== '')
    .join(', ')
}

/** Arguments of NumPy that have no meaning here. */
export const NOT_NEEDED: ReadonlySet<string> = new Set([
  'dtype',
  'order',
  'copy',
  'flags',
  'op_flags',
  'out',
  'end',
  'sep',
  'ddof',
  'replace',
  'rtol',
  'atol',
])

function argument(item: string): string {
  const [, name, value] = /^(\w+)\s*=(?!=)\s*(.*)$/s.exec(item) ?? []
  if (name === 'keepdims') return `{ keepDims: ${expression(value)} }`
  if (name && NOT_NEEDED.has(name)) return ''
  if (name) return expression(value)
  return comprehension(item) ?? (item.startsWith('*') ? `...${expression(item.replace(/^\*+/, ''))}` : expression(item))
}

// ( ), [ ] and { } that are values of their own.
function display(open: string, content: string): string {
  const made = comprehension(content)
  const items = itemsOf(content)
  if (open === '{') return braces(content, items)
  if (open === '[' || made !== undefined) return made ?? `[${items.map(argument).join(', ')}]`
  const isTuple = items.length > 1 || /,\s*$/.test(content)
  return isTuple ? `[${items.map(argument).join(', ')}]` : `(${expression(content)})`
}

function braces(content: string, items: readonly string[]): string {
  const [head, ...rest] = splitOutside(content, /\s+for\s+/)
  const pair = cutOutside(head, /:/)
  if (rest.length > 0 && pair) {
    const pairs = comprehension(`[${pair[0]}, ${pair[1]}] for ${rest.join(' for ')}`) ?? ''
    return `Object.fromEntries(${pairs.replace(/^(\w+)(?=\.(?:map|filter)\()/, 'Object.keys($1)')})`
  }
  if (rest.length > 0) return `new Set(${comprehension(content) ?? ''})`
  if (items.length > 0 && !items.some((item) => cutOutside(item, /:/) ?? item.startsWith('*')))
    return `new Set([${items.map(expression).join(', ')}])`
  return items.length === 0 ? '{}' : `{ ${items.map(entry).join(', ')} }`
}

function entry(item: string): string {
  const pair = cutOutside(item, /:/)
  return pair ? `${pair[0].trim()}: ${expression(pair[1])}` : argument(item)
}

// f(x) for x in xs if c
function comprehension(content: string): string | undefined {
  const made = cutOutside(content, /\s+for\s+/)
  const from = made && cutOutside(made[1], /\s+in\s+/)
  if (!from) return undefined
  const [value, name] = [expression(made[0]), from[0].trim()]
  const [over, when] = cutOutside(from[1], /\s+if\s+/) ?? [from[1], undefined]
  const parameter = name.includes(',') ? `([${name.replaceAll(/[()]/g, '')}])` : `(${name})`
  const [, range] = /^\s*range\((.*)\)\s*$/.exec(over) ?? []
  if (range !== undefined && !range.includes(',')) {
    const all = `Array.from({ length: ${expression(range)} }, (_, ${name}) => ${value})`
    return when === undefined ? all : `${all}.filter(${parameter} => ${expression(when)})`
  }
  const filtered = when === undefined ? '' : `.filter(${parameter} => ${expression(when)})`
  const mapped = value === name ? '' : `.map(${parameter} => ${value.startsWith('{') ? `(${value})` : value})`
  return `${iterable(expression(over))}${filtered}${mapped}`
}

/** What for … of goes over: Object.entries(d) for d.items(). */
export const iterable = (code: string): string =>
  code
    .replace(/^(.*)\.items\(\)$/, 'Object.entries($1)')
    .replace(/^(.*)\.(keys|values)\(\)$/, 'Object.$2($1)')
    .replace(/^enumerate\((.*)\)$/, '[...$1.entries()]')

function itemsOf(content: string): string[] {
  return splitOutside(content, /,/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
