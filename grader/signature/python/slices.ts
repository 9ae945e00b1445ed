import { splitOutside } from './brackets.ts'
import type { Translate } from './translate.ts'

/** `base[content]` of Python as a call of `#np`: slices, rows, columns, several indices. */
export function indexed(base: string, content: string, expression: Translate): string {
  const items = splitOutside(content, /,/).map((item) => item.trim())
  const [first, second] = items
  if (items.length === 1 && isSlice(first) && LIST.test(base)) return ofList(base, first, expression)
  if (items.length === 1) return isSlice(first) ? sliced(base, first, expression) : `${base}[${expression(first)}]`
  if (items.length > 2) return `${base}.get(${items.map(expression).join(', ')})`
  if (isNone(second)) return `${base}.reshape(-1, 1)`
  if (isNone(first)) return `${base}.reshape(1, -1)`
  if (first === ':' || first === '...') return ofColumns(base, second, expression)
  if (isSlice(first) && isSlice(second)) return ofColumns(sliced(base, first, expression), second, expression)
  if (second === ':' && (first.startsWith('[') || MANY.test(first))) return `${base}.take(${expression(first)})`
  if (isSlice(second))
    return second === ':'
      ? `${base}.row(${expression(first)})`
      : sliced(`${base}.row(${expression(first)})`, second, expression)
  if (isSlice(first)) return sliced(`${base}.T.row(${expression(second)})`, first, expression)
  if (first.startsWith('np.arange(')) return `${base}.get(i, ${second}.get(i))`
  return `${base}.get(${expression(first)}, ${expression(second)})`
}

/** `base[content] = value` where the target is a slice; undefined for other targets. */
export function toSlice(target: string, value: string): string | undefined {
  const [, base, content] = /^([\w.]+)\[(.*)\]$/.exec(target) ?? []
  if (base === undefined) return undefined
  const [first, second] = splitOutside(content, /,/).map((item) => item.trim())
  if (second === undefined && (first === ':' || first === '...')) return `${base}.data.fill(${value})`
  if (second === ':')
    return `${base}.row(${first}).data.${GIVES_ARRAY.test(value) ? `set(${value}.data)` : `fill(${value})`}`
  if (first === ':' && second !== undefined && !isSlice(second))
    return `for (let i = 0; i < ${base}.shape[0]; i++) ${base}.set(i, ${second}, ${value})`
  if (second !== undefined || !isSlice(first)) return undefined
  const [from, to] = splitOutside(first, /:/).map((part) => part.trim())
  return `for (let i = ${from || '0'}; i < ${to || `${base}.shape[0]`}; i++) ${base}.set(i, ${value})`
}

/** A translated line with its slices as what the file makes of a name has them: take for an array, slice for a list. */
export const slicedByKind = (written: string, text: string): string =>
  written
    .replaceAll(/(?<![\w.)])\[\.\.\.(\w+)\]\.reverse\(\)/g, (whole, name: string) =>
      holds(ARRAY_MADE, name, text) ? sliced(name, '::-1', (code) => code) : whole,
    )
    .replaceAll(/(?<![\w.])(\w+)\.slice\(((?:[^()]|\([^()]*\))*)\)/g, (whole, name: string, given: string) => {
      const [from = '', to = ''] = splitOutside(given, /,/).map((one) => one.trim())
      return holds(ARRAY_MADE, name, text) ? sliced(name, `${from}:${to}`, (code) => code) : whole
    })
    .replaceAll(
      /(?<![\w.])(\w+)\.take\(np\.arange\(((?:[^(),]|\([^()]*\))*(?:,[^(),]*)?)\)\)/g,
      (whole, name: string, given: string) => {
        if (!holds(LIST_MADE, name, text)) return whole
        const [from, to] = splitOutside(given, /,/).map((one) =>
          one.trim().replace(`${name}.shape[0]`, `${name}.length`),
        )
        return `${name}.slice(${to === undefined ? `0, ${from}` : `${from}, ${to}`})`
      },
    )

/** Whether a name holds an array, as far as the file tells: by its type, or by what it is given. */
export const holdsArray = (name: string, text: string): boolean =>
  /^\w+$/.test(name.trim()) &&
  (new RegExp(`(?<![\\w.])${name.trim()}\\??: (?:np\\.)?NdArray\\b`).test(text) || holds(ARRAY_MADE, name.trim(), text))

// --- internal ---

const holds = (made: string, name: string, text: string): boolean =>
  new RegExp(`(?<![\\w.])${name}\\s*(?::[^=]{1,20})?=\\s*${made}`).test(text)

// What gives an array, and all of it: np.arange(…), and what gives a list.
const ARRAY_MADE =
  'np\\.(?:arange|array|zeros|ones|zeros_?[lL]ike|ones_?[lL]ike|random\\.randn?)\\((?:[^()]|\\([^()]*\\))*\\)\\s*(?:;|#|//|$|\\n)'
const LIST_MADE = 'np\\.random\\.(?:choice|permutation)\\('

// np.exp(x.row(i)), x.row(i), softmax(x.row(i)): one call that gives an array.
const GIVES_ARRAY =
  /^(?:np\.(?:exp|log|sqrt|square|abs|array|zeros|ones|arange|random\.randn?)|softmax|sigmoid|relu|[\w.]+\.row)\((?:[^()]|\([^()]*\))*\)$/

// The name of several indices, as the book has it.
const MANY = /^(?!np\.)\w*(?:mask|indices|idxs?)$/

// What is a list here, and no array: x.shape, a choice of indices, a history.
const LIST =
  /(?:^|\.)(?:shape|\w*(?:[iI]dxs?|[iI]ndices|[hH]istory|[lL]ist|[lL]osses|[nN]ames|[kK]eys))$|^np\.random\.(?:choice|permutation)\(/

// idx[:n], losses[-10:], names[::-1]
function ofList(list: string, item: string, expression: Translate): string {
  const [from, to, step] = splitOutside(item, /:/).map((part) => (part.trim() === '' ? undefined : expression(part)))
  const part = to === undefined ? (from === undefined ? '' : from) : `${from ?? '0'}, ${to}`
  const slice = part === '' && step !== undefined ? list : `${list}.slice(${part})`
  if (step === undefined || step === '1') return slice
  return step === '-1' ? `[...${slice}].reverse()` : `${slice}.filter((_, i) => i % ${step} === 0)`
}

const isNone = (item: string): boolean => item === 'None' || item === 'np.newaxis'

const isSlice = (item: string): boolean => splitOutside(item, /:/).length > 1

function ofColumns(base: string, item: string, expression: Translate): string {
  if (item === ':') return base
  if (item.startsWith('[')) return `${base}.T.take(${expression(item)}).T`
  return isSlice(item) ? `${sliced(`${base}.T`, item, expression)}.T` : `${base}.T.row(${expression(item)})`
}

function sliced(base: string, item: string, expression: Translate): string {
  const [from, to, step] = splitOutside(item, /:/).map((part) => (part.trim() === '' ? undefined : expression(part)))
  if (from === undefined && to === undefined && step === undefined) return `${base}.copy()`
  if (step !== undefined && step.startsWith('-'))
    return `${base}.take(np.arange(${from ?? `${base}.shape[0] - 1`}, ${to ?? '-1'}, ${step}))`
  const end = to === undefined ? `${base}.shape[0]` : to.startsWith('-') ? `${base}.shape[0] - ${to.slice(1)}` : to
  const start = from?.startsWith('-') ? `${base}.shape[0] - ${from.slice(1)}` : from
  const numbers = [start ?? (step === undefined ? undefined : '0'), end, step].filter((part) => part !== undefined)
  return `${base}.take(np.arange(${numbers.join(', ')}))`
}
