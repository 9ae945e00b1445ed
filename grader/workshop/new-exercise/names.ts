import type { ExerciseId } from '../../model/exercise.ts'

/** The spellings of a new exercise's name in its files. */
export interface Names {
  /** gradientDescent: the export of its file. */
  readonly camel: string
  /** GradientDescent: in names of types and functions. */
  readonly pascal: string
  /** gradient-descent: the name of its figure. */
  readonly kebab: string
  /** Gradient descent: the initial title. */
  readonly title: string
}

/** The name of an exercise in every spelling. */
export function nameOf(id: ExerciseId): Names {
  const words = id.split('/')[1].split('_')
  const pascal = words.map(capital).join('')
  return {
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    pascal,
    kebab: words.join('-'),
    title: capital(words.join(' ')),
  }
}

// --- internal ---

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)
