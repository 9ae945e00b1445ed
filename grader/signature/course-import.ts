import { posix } from 'node:path'
import { course, earlierThan, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { camelCase } from './python/names.ts'

/** The line that imports all of `#np`. */
export const NP_IMPORT = "import * as np from '#np'"

/** The line that imports the type of the data set. */
export const MNIST_IMPORT = "import type { MnistData } from '#datasets/mnist'"

/** The line that imports the type of arrays. */
export const ARRAY_IMPORT = "import type { NdArray } from '#np'"

/**
 * The line that imports a name of the course, also as the book spells it, in an exercise: import { softmax } from '../ch03/softmax.ts'.
 * Without an exercise, in a program at the kit's root.
 */
export function importOf(name: string, id: ExerciseId | undefined): string | undefined {
  if (Object.hasOwn(GIVEN, name)) return GIVEN[name]
  // The one class of the book that begins with a small letter.
  const own = name === 'simpleNet' ? 'SimpleNet' : /^[A-Z]/.test(name) ? name : camelCase(name)
  const exercise = exerciseOf(own, id)
  return exercise && `import { ${own} } from '${pathTo(exercise, id)}'`
}

/** The path by which an exercise imports another one; without an exercise, a program at the kit's root. */
export function pathTo(exercise: ExerciseId, id: ExerciseId | undefined): string {
  if (id === undefined) return `./exercises/${fileOf(exercise)}`
  const path = posix.relative(posix.dirname(id), fileOf(exercise))
  return path.startsWith('.') ? path : `./${path}`
}

// --- internal ---

const GIVEN: Readonly<Record<string, string>> = { np: NP_IMPORT, NdArray: ARRAY_IMPORT, MnistData: MNIST_IMPORT }

// The exercises whose file is called otherwise than what it exports.
const FILES: ReadonlyMap<string, string> = new Map([
  ['MulLayer', 'layernaive'],
  ['AddLayer', 'layernaive'],
  ['Sigmoid', 'sigmoidlayer'],
])

const CLASSES = /(?:_net|layer|layer_naive|relu|affine|loss)$/

// The nearest earlier exercise that exports the name. Sigmoid the layer is not sigmoid the function.
function exerciseOf(name: string, id: ExerciseId | undefined): ExerciseId | undefined {
  const file = FILES.get(name) ?? name.toLowerCase()
  const isClass = /^[A-Z]/.test(name)
  const before = id === undefined ? course.map((exercise) => exercise.id) : earlierThan(id)
  return before.findLast(
    (other) => posix.basename(other).replaceAll('_', '') === file && CLASSES.test(other) === isClass,
  )
}
