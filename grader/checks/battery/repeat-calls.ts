import type * as NumPy from '#np'
import { seededRandom } from '../../sandbox/guest/random.ts'
import { plainCopy } from './plain-copy.ts'
import { isSameLeaf, leavesIn } from './leaves.ts'
import { type SeenChange, watchCalls } from './watch-calls.ts'

/** A call of a check that is to be repeated: which function, with what. */
export interface RepeatedCall {
  readonly run: number
  readonly args: readonly unknown[]
  readonly seed: number
}

/** What came of the repeated calls: a list of one value for each, empty where it is no data or did not return; and what was seen. */
export interface Repeated {
  readonly values: readonly (readonly unknown[])[]
  readonly seen: readonly SeenChange[]
}

// Handed in by name: a name that comes from another module is none in the guest.
const TOOLS = { seededRandom, plainCopy, watchCalls, leavesIn, isSameLeaf }

type Evaluated = (subject: Record<string, unknown>, np: typeof NumPy, ...args: unknown[]) => unknown

/**
 * Repeats the calls of the checks, the last one first, for the guest. Each is followed by the same with its numbers in another order:
 * a memory of the last call, or a buffer that all calls share, then holds something else.
 */
export function repeatCalls(
  subject: Readonly<Record<string, unknown>>,
  np: typeof NumPy,
  functions: readonly Evaluated[],
  calls: readonly RepeatedCall[],
  tools: typeof TOOLS,
): Repeated {
  const watch = tools.watchCalls(np, tools)
  const values: unknown[][] = calls.map(() => [])
  const once = ({ run, args, seed }: RepeatedCall, n: number, turned: boolean): unknown => {
    np.random.seed(seed)
    Math.random = tools.seededRandom(seed)
    try {
      const copies = args.map((arg) => tools.plainCopy(np, arg, turned))
      const value = functions[run](watch.subject(subject, n), np, ...copies)
      return tools.plainCopy(np, value)
    } catch {
      return undefined
    }
  }
  for (let n = calls.length - 1; n >= 0; n--) {
    const value = once(calls[n], n, false)
    if (value !== undefined) values[n].push(value)
    if (watch.holds()) once(calls[n], n, true)
  }
  return { values, seen: [...watch.seen.values()] }
}

/** The text of a function for the guest that repeats the calls of some functions, given by their texts. */
export const repeatText = (functions: readonly string[]): string => `(subject, np, calls) => {
${[...Object.values(TOOLS), repeatCalls].map((helper) => helper.toString()).join('\n')}
return repeatCalls(subject, np, [${functions.map((text) => `(${text})`).join(',\n')}], calls, { ${Object.keys(TOOLS).join(', ')} })
}`
