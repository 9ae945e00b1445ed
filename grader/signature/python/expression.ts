import { closingOf, cutOutside, splitOutside, startOfPrimary } from './brackets.ts'
import { inOrder } from '../habits/write.ts'
import { comprehension } from './comprehension.ts'
import { named } from './names.ts'
import { operators } from './operators.ts'
import { indexed } from './slices.ts'

/** An expression of Python, whose strings are masked, as TypeScript has it, as far as that can be known without types. */
export function expression(code: string): string {
  const text = code
    .trim()
    .replaceAll(/(?<=§\d+§)\s*(?=§\d+§)/g, ' + ')
    .replaceAll(/\s*:=\s*/g, ' = ')
  return operators(text, expression) ?? named(groups(text))
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

// --- internal ---

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
  const given = items.map((item) => ({ text: argument(item) })).filter(({ text }) => text !== '')
  return inOrder(callee, given)
    .map(({ text }) => text)
    .join(', ')
}

function argument(item: string): string {
  const [, name, value] = /^(\w+)\s*=(?!=)\s*(.*)$/s.exec(item) ?? []
  if (name === 'keepdims') return `{ keepDims: ${expression(value)} }`
  if (name && NOT_NEEDED.has(name)) return ''
  if (name) return expression(value)
  return (
    comprehension(item, expression) ??
    (item.startsWith('*') ? `...${expression(item.replace(/^\*+/, ''))}` : expression(item))
  )
}

// ( ), [ ] and { } that are values of their own.
function display(open: string, content: string): string {
  const made = comprehension(content, expression)
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
    const pairs = comprehension(`[${pair[0]}, ${pair[1]}] for ${rest.join(' for ')}`, expression) ?? ''
    return `Object.fromEntries(${pairs.replace(/^(\w+)(?=\.(?:map|filter)\()/, 'Object.keys($1)')})`
  }
  if (rest.length > 0) return `new Set(${comprehension(content, expression) ?? ''})`
  if (items.length > 0 && !items.some((item) => cutOutside(item, /:/) ?? item.startsWith('*')))
    return `new Set([${items.map(expression).join(', ')}])`
  return items.length === 0 ? '{}' : `{ ${items.map(entry).join(', ')} }`
}

function entry(item: string): string {
  const pair = cutOutside(item, /:/)
  return pair ? `${pair[0].trim()}: ${expression(pair[1])}` : argument(item)
}

function itemsOf(content: string): string[] {
  return splitOutside(content, /,/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
