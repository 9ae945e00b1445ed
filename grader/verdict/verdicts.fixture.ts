// Verdicts to draw screens of: made by the judge, from what checks would have reported.
import type { CheckMeta, CheckStatus, ExerciseReport } from '../model/check.ts'
import type { Training } from '../model/training.ts'
import { course, exerciseOrThrow } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { endedAs } from '../checks/check-end.fixture.ts'
import { judgeCourse } from './judge.ts'
import { standingOf } from './standing.ts'
import type { CourseVerdict } from '../model/verdict.ts'

const TRAINING_POINTS = 4

/** What a check of the fixture reports beyond its status. */
export type More = Pick<CheckMeta, 'failure' | 'tried' | 'hint' | 'console' | 'imports' | 'training' | 'diagnosis'>

/** A report of one exercise with declarations, one check, and the training where the course has one. */
export function reported(
  id: ExerciseId,
  status: CheckStatus,
  more: More = {},
  training: CheckStatus = status,
): ExerciseReport {
  const { points } = exerciseOrThrow(id)
  const trains = id === 'ch04/train_neuralnet'
  const { imports, training: curve, hint, console, ...why } = more
  const metas: CheckMeta[] = [
    {
      ...named('signature', 'TypeScript syntax and declarations', 'TypeScript 문법과 선언', 1),
      status: 'passed',
      imports,
    },
    {
      ...named(
        'behaviour',
        'averages over the batch',
        '배치 전체의 평균을 구합니다',
        points - 1 - (trains ? TRAINING_POINTS : 0),
      ),
      hint,
      console,
      ...endedAs(status, why),
    },
    ...(trains
      ? [
          {
            ...named('training', 'learns MNIST', 'MNIST를 학습합니다', TRAINING_POINTS),
            ...endedAs(training),
            training: curve,
          },
        ]
      : []),
  ]
  return { id, checks: metas.map((meta) => ({ meta, durationMs: 1 })) }
}

/** A report of an exercise that imports another: of its two checks the first passes, and the last, of 2 points, ends as given. */
export function reportedHalf(
  id: ExerciseId,
  imported: string,
  status: CheckStatus,
  declares: CheckStatus = 'passed',
): ExerciseReport {
  const { points } = exerciseOrThrow(id)
  const imports = [imported]
  const metas: CheckMeta[] = [
    {
      ...named('signature', 'TypeScript syntax and declarations', 'TypeScript 문법과 선언', 1),
      imports,
      ...endedAs(declares),
    },
    { ...named('behaviour', 'starts', '시작합니다', points - 3), status: 'passed' },
    { ...named('behaviour', 'goes on', '계속합니다', 2), ...endedAs(status) },
  ]
  return { id, checks: metas.map((meta) => ({ meta, durationMs: 1 })) }
}

/** A wrong number, with all that a message can have. */
export const wrongNumber: More = {
  tried: 'const y = np.array([[0.1, 0.9], [0.8, 0.2]])\ncrossEntropyError(y, t)',
  hint: { en: 'Divide the sum by the number of rows.', ko: '합을 행의 수로 나눕니다.' },
  console: ['rows: 2', 'sum: 1.02165091418676'],
  failure: {
    kind: 'mismatch',
    mismatch: {
      kind: 'value',
      expected: '0.5108254570933802',
      received: '1.02165091418676',
      at: [],
      expectedAt: 0.5108254570933802,
      receivedAt: 1.02165091418676,
      largestDifference: 0.5108254570933802,
      rtol: 1e-7,
      atol: 0,
    },
  },
}

export const learned: Training = {
  iterations: 3000,
  loss: [2.3, 0.3],
  trainAccuracy: [0.1, 0.91],
  testAccuracy: [0.1, 0.9173],
  finalTestAccuracy: 0.9186,
  requiredTestAccuracy: 0.911,
}

/** Every exercise of the course as `of` has it. */
export const verdictOf = (of: (id: ExerciseId) => ExerciseReport, more: Partial<CourseVerdict> = {}): CourseVerdict =>
  judge(
    course.map(({ id }) => of(id)),
    more,
  )

/** A run of some exercises. */
export const judge = (reports: readonly ExerciseReport[], more: Partial<CourseVerdict> = {}): CourseVerdict =>
  judgeCourse(reports.map(standingOf), { isolation: 'process', neighbours: 'own', seed: 0, quick: false, ...more })

/** An untouched stub. */
export const untouched = (id: ExerciseId): ExerciseReport =>
  reported(
    id,
    'todo',
    { failure: { kind: 'outcome', outcome: { kind: 'not-written', task: id.split('/')[1] } } },
    'skipped',
  )

// --- internal ---

const named = (kind: CheckMeta['kind'], en: string, ko: string, points: number) => ({
  kind,
  name: en,
  title: { en, ko },
  points,
})
