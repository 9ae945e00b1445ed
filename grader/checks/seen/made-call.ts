import * as np from '#np'
import { namesOf } from '../call-text.ts'
import { toArrayOrUndefined } from '../mismatch.ts'
import type { Input } from './comparison.ts'

/** A call that a check made, with what came of it. */
export interface MadeCall {
  readonly source: string
  readonly args: readonly unknown[]
  readonly value: unknown
}

/** The arrays and numbers that a call was given, under the names that they have in its code. */
export function inputsOf({ source, args }: Pick<MadeCall, 'source' | 'args'>): Input[] {
  const names = argumentNames(source)
  return args.flatMap((value, n) => inputsIn(names[n] ?? '', value))
}

/** Those that are arguments themselves, not an entry of one such as a parameter of a network. */
export function argumentsOf({ source, args }: Pick<MadeCall, 'source' | 'args'>): Input[] {
  const names = argumentNames(source)
  return args.flatMap((value, n) => {
    const array = asArray(value)
    return array ? [{ name: names[n] ?? '', array }] : []
  })
}

/** The one argument in which two calls of the same code differ; undefined where none or several differ. */
export function soleDifference(a: MadeCall, b: MadeCall): string | undefined {
  if (a.source !== b.source) return undefined
  const differing = a.args.flatMap((value, n) => (JSON.stringify(value) === JSON.stringify(b.args[n]) ? [] : [n]))
  const name = argumentNames(a.source)[differing[0]]
  return differing.length === 1 && isName(name) ? name : undefined
}

/** What is called: the names that a call's code takes from the exercise, and the methods that it uses. */
export const calledBy = ({ source }: Pick<MadeCall, 'source'>): string =>
  [namesOf(source)[0], ...new Set([...source.matchAll(/\.([a-z]\w*)\(/g)].map(([, name]) => name))].join()

/** A number or nested list as an array; undefined for anything else. */
export function asArray(value: unknown): np.NdArray | undefined {
  return typeof value === 'number' ? np.array(value) : toArrayOrUndefined(value)
}

// --- internal ---

// Before its arguments an evaluated function is given the exercise and the library.
const argumentNames = (source: string): string[] => namesOf(source).slice(2)

// A parameter that is taken apart, `{ W1, b1 }`, has none.
const isName = (parameter: string): boolean => /^\w+$/.test(parameter)

function inputsIn(name: string, value: unknown): Input[] {
  const array = asArray(value)
  if (array) return isName(name) ? [{ name, array }] : []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, part]) => inputsIn(key, part))
}
