import { splitOutside } from './brackets.ts'
import { iterable } from './comprehension.ts'
import { enumerated, zipped } from './over-arrays.ts'
import { holdsArray } from './slices.ts'
import { expression } from './expression.ts'

/** What stands in the brackets of a for, for `for names in over`: let i = 0; i < n; i++. */
export function loopHead(names: string, over: string, text: string): string {
  const [, range] = /^range\((.*)\)$/.exec(over) ?? []
  if (range !== undefined)
    return counted(
      names,
      splitOutside(range, /,/).map((part) => expression(part)),
    )
  const numbers = overNumbers(names, over)
  if (numbers !== undefined) return numbers
  const [, pairs] = /^zip\((.*)\)$/.exec(over) ?? []
  if (pairs !== undefined)
    return `const [${names}] of ${zipped(
      names.split(/,\s*/),
      splitOutside(pairs, /,/).map((one) => expression(one)),
      text,
    )}`
  const [, counting] = /^enumerate\((.*)\)$/.exec(over) ?? []
  const [values, start] = counting === undefined ? [] : splitOutside(counting, /,/)
  if (start !== undefined) return countedFrom(names, expression(values), start.replace(/^\s*start\s*=/, '').trim())
  if (counting !== undefined && holdsArray(values, text))
    return `const [${names}] of ${enumerated(names.split(/,\s*/)[1] ?? '', values, text)}`
  const value = iterable(expression(over)).replace(/^\[\.\.\.(.*)\]$/, '$1')
  // A list of names is to stay exactly these.
  const list = /^\[§\d+§(?:, §\d+§)*\]$/.test(value) ? `${value} as const` : value
  const isDict = /(?:^|\.)(?:params|grads?|layers)$/.test(value)
  return `const ${names.includes(',') ? `[${names}]` : names} of ${isDict ? `Object.keys(${value})` : list}`
}

// --- internal ---

// v in np.nditer(x), idx in np.ndindex(x.shape), and idx, v in np.ndenumerate(x)
function overNumbers(names: string, over: string): string | undefined {
  const [, way, array] = /^np\.nd(iter|enumerate|index)\(\s*\*?(\w+(?:\.\w+)*?)(?:\.shape)?\s*[,)]/.exec(over) ?? []
  if (array === undefined) return undefined
  if (way === 'index') return `let ${names} = 0; ${names} < ${array}.size; ${names}++`
  return way === 'iter' ? `const ${names} of ${array}.data` : `const [${names}] of ${array}.data.entries()`
}

// enumerate(values, 1)
const countedFrom = (names: string, values: string, start: string): string =>
  `const [${names}] of Array.from(${values}, (value, at) => [at + ${start}, value] as const)`

function counted(name: string, [first, second, step]: readonly string[]): string {
  const [from, to] = second === undefined ? ['0', first] : [first, second]
  const down = step?.startsWith('-') ?? false
  const next =
    step === undefined
      ? `${name}++`
      : down
        ? step === '-1'
          ? `${name}--`
          : `${name} -= ${step.slice(1)}`
        : `${name} += ${step}`
  return `let ${name} = ${from}; ${name} ${down ? '>' : '<'} ${to}; ${next}`
}
