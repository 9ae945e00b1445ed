import * as np from '#np'
import type { ExerciseId } from '../../model/exercise.ts'
import { callText } from '../call-text.ts'
import { parameterNames } from './parameter-names.ts'
import type { SeenChange } from './watch-calls.ts'

/** The call of a function that changed something, as code that shows it; undefined for a method, or where more than arrays and numbers were given. */
export function triedText(id: ExerciseId, { kind, by, of, path, args, earlier = [] }: SeenChange): string | undefined {
  const names = parameterNames(id, by).slice(0, args.length)
  if (names.length < args.length || !args.every(isPlain) || isMethod(id, by)) return undefined
  const call = (given: readonly string[]): string => `${by}(${given.join(', ')})`
  if (kind === 'changed') {
    const changed = [names[Number(path[0])], ...path.slice(1)].join('.')
    return callText(`(own, np, ${names.join(', ')}) => {\n${call(names)}\nreturn ${changed}\n}`, args)
  }
  if (of !== by || earlier.length !== args.length || !earlier.every(isPlain)) return undefined
  const others = names.map((name) => `${name}2`)
  const body = `const first = ${call(names)}\n${call(others)}\nreturn first`
  return callText(`(own, np, ${[...names, ...others].join(', ')}) => {\n${body}\n}`, [...earlier, ...args])
}

// --- internal ---

const isPlain = (value: unknown): boolean => np.isNdArray(value) || typeof value === 'number'

// Every exercise of one function is named after it.
const isMethod = (id: ExerciseId, by: string): boolean =>
  id.split('/')[1].replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) !== by
