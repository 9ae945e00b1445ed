import type { CheckMeta, CheckStatus } from '../model/check.ts'
import type { Exercise } from '../course/manifest.ts'
import type { CheckVerdict, ExerciseStatus, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { inBoth } from '../text/texts.ts'

/** What a check reported, and how long it took. */
export interface Reported {
  readonly meta: CheckMeta
  readonly durationMs: number
}

/** The verdict on one exercise by itself; blocking is decided later, from all exercises. */
export function judgeExercise(
  exercise: Exercise,
  reported: readonly Reported[] | 'did-not-report',
  error = 'its checks did not report',
): ExerciseVerdict {
  const checks =
    reported === 'did-not-report' || reported.length === 0 ? [unreported(exercise, error)] : judgeChecks(reported)
  // A finished file whose calls all end in the stub of another is begun: it may wait for that one.
  const mayBeTodo = reported === 'did-not-report' || !reported.some(({ meta }) => meta.written)
  const earned = sum(checks.map(({ points }) => points))
  const { id, points: maxScore } = exercise
  const training = reported === 'did-not-report' ? undefined : reported.find(({ meta }) => meta.training)?.meta.training
  return {
    id,
    status: statusOf(checks, mayBeTodo),
    score: Math.min(earned, maxScore),
    maxScore,
    checks,
    training,
    waitsFor: [],
  }
}

/** Whether a check was left out on purpose: training under `--quick`. */
export const isLeftOut = ({ kind, status, failure }: Pick<CheckVerdict, 'kind' | 'status' | 'failure'>): boolean =>
  kind === 'training' && status === 'skipped' && !failure

/** Whether a check says that the declarations are right, and that their point waits for another check to pass. */
export const isDeclaredOnly = ({ kind, status, failure }: Pick<CheckVerdict, 'kind' | 'status' | 'failure'>): boolean =>
  kind === 'signature' && status === 'skipped' && failure !== undefined

// --- internal ---

type JudgedCheck = Pick<CheckVerdict, 'kind' | 'status' | 'failure'>

function judgeChecks(reported: readonly Reported[]): CheckVerdict[] {
  const behaviour = reported.filter(({ meta }) => meta.kind !== 'signature').map(({ meta }) => meta.status)
  return reported.map(({ meta, durationMs }) => {
    const { imports: _imports, training: _training, written: _written, points: maxPoints, ...check } = meta
    const isPassed = check.status === 'passed'
    const worth = { points: isPassed ? maxPoints : 0, maxPoints, durationMs }
    if (check.kind !== 'signature' || !isPassed || behaviour.includes('passed')) return { ...check, ...worth }
    // Declarations alone are worth nothing: an untouched stub has them, and so has a function that returns a zero.
    if (isTodo(behaviour)) return { ...check, ...worth, points: 0, status: 'todo' }
    return { ...check, ...worth, points: 0, status: 'skipped', failure: DECLARED_ONLY }
  })
}

const DECLARED_ONLY = { kind: 'waits-for', says: inBoth((words) => words.declaredOnly) } as const

const isTodo = (behaviour: readonly CheckStatus[]): boolean => {
  const ran = behaviour.filter((status) => status !== 'skipped')
  return ran.length > 0 && ran.every((status) => status === 'todo')
}

function statusOf(checks: readonly JudgedCheck[], mayBeTodo: boolean): ExerciseStatus {
  const relevant = checks.filter((check) => !isLeftOut(check))
  const behaviour = relevant.filter(({ kind }) => kind !== 'signature').map(({ status }) => status)
  if (relevant.some(({ status }) => status === 'error')) return 'error'
  if (relevant.every(({ status }) => status === 'passed')) return 'passed'
  const [signature] = relevant.filter(({ kind }) => kind === 'signature')
  return mayBeTodo && isTodo(behaviour) && signature?.status !== 'failed' ? 'todo' : 'failed'
}

// An exercise without a report still has its points, and something to show for them.
function unreported({ points }: Exercise, error: string): CheckVerdict {
  return {
    kind: 'behaviour',
    name: 'runs its checks',
    title: inBoth((words) => words.runsItsChecks),
    failure: { kind: 'internal', message: error },
    status: 'error',
    points: 0,
    maxPoints: points,
    durationMs: 0,
  }
}
