import type * as NumPy from '#np'
import type { NdArray } from '#np'
import type { isSameLeaf, Leaf, leavesIn, PathPart } from './leaves.ts'

/** What was seen around one call of a student's function, for the guest and as it arrives here. */
export interface SeenChange {
  readonly kind: 'changed' | 'overwritten'
  /** Which of the repeated calls of the checks it was in. */
  readonly call: number
  /** The function that was called, and the one whose argument or result changed. */
  readonly by: string
  readonly of: string
  readonly path: readonly PathPart[]
  readonly before: NdArray | number
  readonly after: NdArray | number
  /** The arguments as they were: arrays and numbers, undefined in the place of anything else. */
  readonly args: readonly unknown[]
  /** Those of the earlier call whose result changed. */
  readonly earlier?: readonly unknown[]
}

/** An argument or a result that must not change while a function runs, for the guest: an array, or a list or object that holds some. */
interface Held {
  readonly of: string
  readonly path: readonly PathPart[]
  readonly value: unknown
  readonly args?: readonly unknown[]
}

/** Such a value, and the numbers in it before a call. */
interface Copied {
  readonly held: Held
  readonly kind: SeenChange['kind']
  readonly leaves: readonly Leaf[]
}

/** What reads and compares the numbers of an argument or a result, handed in by name as to every function for the guest. */
interface LeafTools {
  readonly leavesIn: typeof leavesIn
  readonly isSameLeaf: typeof isSameLeaf
}

type Callable = (...args: unknown[]) => unknown

/**
 * A subject whose functions and methods are watched, for the guest: what they are given, at this call or earlier to the same object, and
 * what they have returned before, is compared before and after each call.
 */
export function watchCalls(np: typeof NumPy, tools: LeafTools) {
  // A check that calls a function hundreds of times, as numerical slopes do, is watched at first: to compare takes longer than to call.
  const WATCHED = 8
  const leavesOf = (value: unknown, path: readonly PathPart[] = []) => tools.leavesIn(np, value, path)
  const seen = new Map<string, SeenChange>()
  const results: Held[] = []
  let call = 0
  let running = false
  const called = new Map<string, number>()

  const note = (change: SeenChange): void => {
    const key = [change.kind, change.of, change.by].join(' ')
    const known = seen.get(key)
    if (known && change.call >= known.call) return
    // Set anew, so that those of one call stand in the order in which they were seen.
    seen.delete(key)
    seen.set(key, change)
  }
  const copyOf = (held: Held, kind: SeenChange['kind']): Copied => ({
    held,
    kind,
    leaves: leavesOf(held.value, held.path),
  })
  const compare = (
    { held, kind, leaves }: Copied,
    by: string,
    args: readonly unknown[],
    handed: Set<unknown>,
  ): void => {
    const now = new Map(leavesOf(held.value, held.path).map((leaf) => [leaf.path.join(), leaf]))
    for (const { path, value, buffer } of leaves) {
      const after = now.get(path.join())?.value
      // An earlier result that is handed in is an argument of this call.
      if (after === undefined || (kind === 'overwritten' && buffer && handed.has(buffer))) continue
      if (tools.isSameLeaf(value, after)) continue
      note({ kind, call, by, of: held.of, path, before: value, after, args, earlier: held.args })
    }
  }
  const watched = (by: string, given: readonly Held[], args: readonly unknown[], run: () => unknown): unknown => {
    // What a student's function calls itself is its own affair.
    if (running || calledOften(by)) return run()
    const ofCaller = given.map((held) => copyOf(held, 'changed'))
    const earlier = results.map((held) => copyOf(held, 'overwritten'))
    const leaves = ofCaller.flatMap((copied) => copied.leaves)
    const handed = new Set(leaves.map(({ buffer }) => buffer))
    const argsBefore = args.map((arg) =>
      typeof arg === 'number'
        ? arg
        : np.isNdArray(arg)
          ? leaves.find(({ source }) => source === arg)?.value
          : undefined,
    )
    let result: unknown
    running = true
    try {
      result = run()
    } finally {
      running = false
    }
    for (const copied of [...ofCaller, ...earlier]) compare(copied, by, argsBefore, handed)
    if (leavesOf(result).length > 0) results.push({ of: by, path: [], value: result, args: argsBefore })
    results.splice(0, results.length - 10)
    return result
  }
  const calledOften = (name: string): boolean => {
    const before = called.get(name) ?? 0
    called.set(name, before + 1)
    return before >= WATCHED
  }
  const givenTo = (of: string, args: readonly unknown[]): Held[] => [{ of, path: [], value: args }]

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
        held.push({ of: '', path: [String(key)], value })
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
      called.clear()
      const names = Object.keys(subject).filter((name) => typeof subject[name] === 'function')
      const functions = names.map((name) => [name, watchedFunction(name, subject[name] as Callable)])
      return { ...subject, ...Object.fromEntries(functions), progress: () => undefined }
    },
  }
}
