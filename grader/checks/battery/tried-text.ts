import * as np from '#np'
import type { ExerciseId } from '../../model/exercise.ts'
import { callText } from '../call-text.ts'
import { parameterNames } from './parameter-names.ts'
import type { SeenChange } from './watch-calls.ts'

/** The call of a function that changed something, as code that shows it; undefined for a method, or where more than arrays and numbers were given. */
export function triedText(id: ExerciseId, { kind, by, path, args }: SeenChange): string | undefined {
  const names = parameterNames(id, by)
  if (names.length < args.length || !args.every(isPlain) || isMethod(id, by)) return undefined
  const given = names.slice(0, args.length)
  const first = names[args.findIndex((value) => np.isNdArray(value))]
  const call = `${by}(${given.join(', ')})`
  const body =
    kind === 'changed'
      ? `${call}\nreturn ${[names[Number(path[0])], ...path.slice(1)].join('.')}`
      : `const first = ${call}\n${by}(${given.map((name) => (name === first ? `${name}.mul(2)` : name)).join(', ')})\nreturn first`
  return callText(`(own, np, ${given.join(', ')}) => {\n${body}\n}`, args)
}

// --- internal ---

const isPlain = (value: unknown): boolean => np.isNdArray(value) || typeof value === 'number'

// Every exercise of one function is named after it.
const isMethod = (id: ExerciseId, by: string): boolean =>
  id.split('/')[1].replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) !== by
