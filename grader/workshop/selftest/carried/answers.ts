import { fileOf } from '../../../course/manifest.ts'
import type { ExerciseId } from '../../../model/exercise.ts'
import { readTree } from '../grading.ts'

/** The solutions in which passages are replaced: each stands in its file exactly once. */
export function solutionsWith(
  changes: Readonly<Partial<Record<ExerciseId, readonly (readonly [passage: string, by: string])[]>>>,
): Record<string, string> {
  const files = readTree('solutions')
  for (const [id, passages] of Object.entries(changes)) {
    const path = fileOf(id as ExerciseId)
    for (const [passage, by] of passages ?? []) {
      if (files[path].split(passage).length !== 2) throw new Error(`internal: ${path} has not one ${passage}`)
      files[path] = files[path].replace(passage, () => by)
    }
  }
  return files
}

/** A network that uses a member of the student's own Affine, which no other has. */
export const ownMember = (): Record<string, string> =>
  solutionsWith({
    'ch05/affine': [
      [
        '  forward(x: NdArray): NdArray {\n',
        '  use(W: NdArray, b: NdArray): void {\n    this.W = W\n    this.b = b\n  }\n\n  forward(x: NdArray): NdArray {\n',
      ],
    ],
    'ch05/two_layer_net': [
      [
        '    this.affine1.W = this.params.W1\n    this.affine1.b = this.params.b1\n',
        '    this.affine1.use(this.params.W1, this.params.b1)\n',
      ],
      [
        '    this.affine2.W = this.params.W2\n    this.affine2.b = this.params.b2\n',
        '    this.affine2.use(this.params.W2, this.params.b2)\n',
      ],
    ],
  })

/** The gradient as the slides of the course write it: a matrix row by row, each for itself. */
export const rowByRow = (): Record<string, string> =>
  solutionsWith({
    'ch04/numerical_gradient': [
      [
        '  const h = 1e-4\n',
        `  if (x.ndim > 1) {
    const rows = np.zerosLike(x)
    for (let i = 0; i < x.shape[0]; i++) rows.row(i).data.set(numericalGradient(f, x.row(i)).data)
    return rows
  }
  const h = 1e-4
`,
      ],
    ],
  })

/** A gradient that is right for a vector, and leaves out most of a matrix. */
export const faultyGradient = (): Record<string, string> =>
  solutionsWith({
    'ch04/numerical_gradient': [['i < x.size', 'i < x.shape[0]']],
  })
