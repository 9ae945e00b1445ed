import { describe, expect, it } from 'vitest'
import { fileOf } from '../course/manifest.ts'
import { hasSolutions, readSolutionsOrThrow } from '../course/solutions.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Submission } from '../model/submission.ts'
import { countBetterNeighbours } from './better-neighbours.ts'
import { judgeCourse } from './judge.ts'
import { type Standing, standingOf } from './standing.ts'
import { studentView } from './student-view.ts'
import { reported, reportedHalf } from './verdicts.fixture.ts'

const [NET, SOFTMAX] = ['ch04/simple_net', 'ch03/softmax'] as const
const half = standingOf(reportedHalf(NET, '../ch03/softmax.ts', 'failed'))
const whole = standingOf(reportedHalf(NET, '../ch03/softmax.ts', 'passed'))

describe.skipIf(!hasSolutions())('what falls short over correct neighbours', () => {
  const solutions = hasSolutions() ? readSolutionsOrThrow() : new Map<ExerciseId, string>()
  const files = new Map([...solutions].map(([id, text]) => [fileOf(id), text]))
  const withOwn = (path: string): Submission => ({
    files: new Map(files).set(path, 'export {}'),
    unreadable: new Map(),
  })
  const asked = async (standing: Standing, submission: Submission): Promise<readonly ExerciseId[]> => {
    const all: ExerciseId[] = []
    await countBetterNeighbours([standing], submission, async (ids) => (all.push(...ids), []))
    return all
  }

  it('is graded over the submission’s own, too', async () => {
    expect(await asked(half, withOwn(fileOf(SOFTMAX)))).toEqual([NET])
  })

  it('is graded over the submission’s own, too, where only a neighbour of its neighbour is that', async () => {
    const layer = standingOf(reportedHalf('ch05/two_layer_net', './softmax_with_loss.ts', 'failed'))
    expect(await asked(layer, withOwn(fileOf(SOFTMAX)))).toEqual(['ch05/two_layer_net'])
    expect(await asked(layer, withOwn('ch03/sigmoid.ts'))).toEqual([])
  })

  it('is not graded twice where that cannot matter', async () => {
    const without = new Map(files)
    without.delete(fileOf(SOFTMAX))
    expect(await asked(whole, withOwn(fileOf(SOFTMAX)))).toEqual([]) // It passed.
    expect(await asked(half, withOwn(fileOf(NET)))).toEqual([]) // Its neighbours are the kit's.
    expect(await asked(half, { files: without, unreadable: new Map() })).toEqual([]) // Without it nothing runs.
    const alone = standingOf(reported(SOFTMAX, 'failed', { imports: [] }))
    expect(await asked(alone, withOwn('ch03/sigmoid.ts'))).toEqual([]) // It imports nothing.
    const unwritten = standingOf(reported(NET, 'todo', { imports: ['../ch03/softmax.ts'] }))
    expect(await asked(unwritten, withOwn(fileOf(SOFTMAX)))).toEqual([])
  })

  const better = (first: Standing, second: Standing): Promise<readonly Standing[]> =>
    countBetterNeighbours([first], withOwn(fileOf(SOFTMAX)), async () => [second])

  it('counts over whichever is better, and over the kit’s where both are equal', async () => {
    expect(await better(half, whole)).toEqual([{ ...whole, countedOver: 'own' }])
    expect(await better(half, half)).toEqual([{ ...half, countedOver: 'reference' }])
  })

  it('is an error where the machine kept it from being graded over its own: it might have been better', async () => {
    const [{ verdict }] = await better(half, standingOf({ id: NET, error: 'no room' }))
    expect(verdict.status).toBe('error')
  })

  it('is seen whole by its student over the submission’s own neighbours, of which nothing is the kit’s', async () => {
    const conditions = { isolation: 'process', neighbours: 'reference', seed: 0, quick: false } as const
    const printed = (standing: Standing): unknown => {
      const checks = standing.verdict.checks.map((check) => ({ ...check, console: ['seen'] }))
      const verdict = judgeCourse([{ ...standing, verdict: { ...standing.verdict, checks } }], conditions)
      return studentView(verdict).exercises[0].checks[0].console
    }
    expect(printed({ ...half, countedOver: 'own' })).toEqual(['seen'])
    expect(printed({ ...half, countedOver: 'reference' })).toBeUndefined()
  })
})
