import type * as NumPy from '#np'
import type { NdArray } from '#np'

/** A part of the path to an array inside an argument or a result: its position, or a property's name. */
export type PathPart = string | number

/** What was seen around one call of a student's function, for the guest and as it arrives here. */
export interface SeenChange {
  readonly kind: 'changed' | 'overwritten'
  /** Which of the repeated calls of the checks it was in. */
  readonly call: number
  /** The function that was called, and the one whose argument or result changed. */
  readonly by: string
  readonly of: string
  readonly path: readonly PathPart[]
  readonly before: NdArray
  readonly after: NdArray
  /** The arguments as they were: arrays and numbers, undefined in the place of anything else. */
  readonly args: readonly unknown[]
  /** Those of the earlier call whose result changed. */
  readonly earlier?: readonly unknown[]
}

/** An array that must not change while a function runs, for the guest. */
interface Held {
  readonly of: string
  readonly path: readonly PathPart[]
  readonly array: NdArray
  readonly args?: readonly unknown[]
}

type Callable = (...args: unknown[]) => unknown

/**
 * A subject whose functions and methods are watched, for the guest: the arrays that they are given, at this call or earlier to the same
 * object, and what they have returned before, are compared before and after each call.
 */
export function watchCalls(np: typeof NumPy) {
  const seen = new Map<string, SeenChange>()
  const results: Held[] = []
  let call = 0
  let running = false

  const note = (change: SeenChange): void => {
    const known = seen.get(change.kind)
    if (!known || change.call < known.call) seen.set(change.kind, change)
  }
  const watched = (by: string, given: Held[], args: readonly unknown[], run: () => unknown): unknown => {
    // What a student's function calls itself is its own affair.
    if (running) return run()
    const others = results.filter(({ array }) => given.every((one) => one.array.data !== array.data))
    const held = [...given, ...others]
    const before = held.map(({ array }) => array.data.slice())
    const asBefore = (n: number): NdArray => np.fromBuffer(before[n], ...held[n].array.shape)
    const argsBefore = (): unknown[] =>
      args.map((arg) => {
        const at = given.findIndex((one) => one.array === arg)
        return at >= 0 ? asBefore(at) : typeof arg === 'number' ? arg : undefined
      })
    let result: unknown
    running = true
    try {
      result = run()
    } finally {
      running = false
    }
    for (let n = 0; n < held.length; n++) {
      const { of, path, array } = held[n]
      if (array.data.every((v, i) => v === before[n][i] || (v !== v && before[n][i] !== before[n][i]))) continue
      note({
        kind: n < given.length ? 'changed' : 'overwritten',
        call,
        by,
        of,
        path,
        before: asBefore(n),
        after: array.copy(),
        args: argsBefore(),
        earlier: held[n].args,
      })
    }
    results.push(...arraysIn(np, result, []).map((one) => ({ ...one, of: by, args: argsBefore() })))
    results.splice(0, results.length - 10)
    return result
  }
  const givenTo = (of: string, args: readonly unknown[]): Held[] =>
    arraysIn(np, args, []).map((one) => ({ ...one, of }))

  // The object stays the student's own: only what the check reads from it is watched.
  const watchedObject = (object: object, held: Held[]): object =>
    new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target)
        const own = Reflect.getOwnPropertyDescriptor(target, key)
        if (typeof value !== 'function' || typeof key !== 'string' || (own && !own.configurable)) return value
        return (...args: unknown[]) =>
          watched(key, [...givenTo(key, args), ...held], args, () => Reflect.apply(value as Callable, target, args))
      },
      set: (target, key, value) => {
        held.push(...arraysIn(np, value, [String(key)]).map((one) => ({ ...one, of: '' })))
        held.splice(0, held.length - 10)
        return Reflect.set(target, key, value, target)
      },
    })
  const watchedFunction = (name: string, run: Callable): Callable =>
    new Proxy(run, {
      apply: (target, self, args) => watched(name, givenTo(name, args), args, () => Reflect.apply(target, self, args)),
      construct: (target, args: unknown[]) => {
        const held = givenTo('constructor', args)
        const made = watched(name, held, args, () => Reflect.construct(target, args) as object)
        return watchedObject(made as object, held)
      },
    })

  return {
    seen,
    /** Whether any call has returned an array that another could overwrite. */
    holds: (): boolean => results.length > 0,
    /** The subject for the repeated call with this number. */
    subject: (subject: Readonly<Record<string, unknown>>, number: number): Record<string, unknown> => {
      call = number
      const names = Object.keys(subject).filter((name) => typeof subject[name] === 'function')
      const functions = names.map((name) => [name, watchedFunction(name, subject[name] as Callable)])
      return { ...subject, ...Object.fromEntries(functions), progress: () => undefined }
    },
  }
}

/** The arrays in an argument or a result, for the guest. An object with functions is no data, and changes as it likes. */
export function arraysIn(
  np: typeof NumPy,
  value: unknown,
  path: readonly PathPart[],
): { path: readonly PathPart[]; array: NdArray }[] {
  const [largest, deepest, most] = [20_000, 3, 50]
  if (np.isNdArray(value)) return value.size <= largest ? [{ path, array: value }] : []
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  const isList = Array.isArray(value)
  const items = Object.entries(value)
  const isData =
    isList ||
    (Object.getPrototypeOf(value) === Object.prototype && !items.some(([, item]) => typeof item === 'function'))
  if (!isData || items.length > most) return []
  return items.flatMap(([key, item]) => arraysIn(np, item, [...path, isList ? Number(key) : key]))
}
