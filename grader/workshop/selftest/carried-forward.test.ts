// One mistake costs once: over the submission's own files, and over correct neighbours.
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CourseVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { faultyGradient, ownMember, rowByRow } from './carried/answers.ts'
import { gradeAll, hasSolutions } from './grading.ts'

const GRADIENT = 'ch04/numerical_gradient'
const NETWORK = 'ch05/two_layer_net'
const ids: ExerciseId[] = [GRADIENT, 'ch04/gradient_descent', 'ch04/two_layer_net', 'ch05/affine', NETWORK]

const exerciseIn = (verdict: CourseVerdict | undefined, wanted: ExerciseId): ExerciseVerdict =>
  verdict!.exercises.find(({ id }) => id === wanted)!
const notPassed = ({ exercises }: CourseVerdict): string[] =>
  exercises.flatMap(({ id, checks }) =>
    checks.filter(({ status }) => status !== 'passed' && status !== 'skipped').map(({ name }) => `${id}: ${name}`),
  )

describe.skipIf(!hasSolutions)('a mistake in one exercise', { timeout: 120_000 }, () => {
  const own = new Map<string, CourseVerdict>()
  const reference = new Map<string, CourseVerdict>()
  beforeAll(async () => {
    const jobs = [
      { name: 'rows', files: rowByRow(), ids },
      { name: 'fault', files: faultyGradient(), ids },
    ]
    for (const { name, verdict } of await gradeAll(jobs, { neighbours: 'own' })) own.set(name, verdict)
    const member = { name: 'member', files: ownMember(), ids }
    for (const { name, verdict } of await gradeAll([...jobs, member], { neighbours: 'reference' }))
      reference.set(name, verdict)
  }, 120_000)

  it('lets what fails in its importers wait, and what passes there count', () => {
    const descent = exerciseIn(own.get('fault'), 'ch04/gradient_descent')
    const earned = descent.checks.filter(({ status }) => status === 'passed').map(({ points }) => points)
    expect(earned).toEqual([1, 1, 1, 1, 1])
    expect(descent).toMatchObject({ status: 'blocked', waitsFor: [GRADIENT], score: 5, maxScore: 6 })
  })

  it('costs its importers nothing over correct neighbours', () => {
    const { exercises } = reference.get('fault')!
    expect(exercises.filter(({ status }) => status !== 'passed').map(({ id }) => id)).toEqual([GRADIENT])
    expect(exercises.map(({ countedOver }) => countedOver).filter(Boolean)).toEqual([])
  })

  it('in a gradient that is taken row by row, costs the one point that its stub announces and nothing that builds on it', () => {
    for (const graded of [own, reference]) {
      const verdict = graded.get('rows')!
      expect(notPassed(verdict)).toEqual([`${GRADIENT}: takes arrays of two and three dimensions`])
      expect(exerciseIn(verdict, GRADIENT)).toMatchObject({ score: 7, maxScore: 8 })
    }
  })

  it('is none where an answer relies on a member of the submission’s own neighbour: the better of the two counts', () => {
    const verdict = reference.get('member')!
    expect(notPassed(verdict)).toEqual([])
    expect(exerciseIn(verdict, NETWORK)).toMatchObject({ status: 'passed', countedOver: 'own', overReference: false })
    const others = verdict.exercises.filter(({ id }) => id !== NETWORK)
    expect(others.map(({ countedOver }) => countedOver).filter(Boolean)).toEqual([])
  })
})
