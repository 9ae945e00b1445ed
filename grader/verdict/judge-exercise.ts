import type { CheckMeta, CheckStatus } from '../model/check.ts'
import type { Exercise } from '../course/manifest.ts'
import type { CheckVerdict, ExerciseStatus, ExerciseVerdict } from '../model/verdict.ts'
import { inBoth } from '../text/texts.ts'

/** What a check reported, and how long it took. */
export interface Reported {
  readonly meta: CheckMeta
  readonly durationMs: number
}

/** What one exercise is worth by itself; whether it waits for another one is seen only beside the others. */
export function judgeExercise(
  exercise: Exercise,
  reported: readonly Reported[] | 'did-not-report',
  error = 'its checks did not report',
): ExerciseVerdict {
  const checks =
    reported === 'did-not-report' || reported.length === 0 ? [silent(exercise, error)] : judgeChecks(reported)
  const earned = checks.reduce((sum, { points }) => sum + points, 0)
  const { id, points: maxScore } = exercise
  const training = reported === 'did-not-report' ? undefined : reported.find(({ meta }) => meta.training)?.meta.training
  return { id, status: statusOf(checks), score: Math.min(earned, maxScore), maxScore, checks, training, waitsFor: [] }
}

/** Whether a check was left out on purpose: training under `--quick`. */
export const isLeftOut = ({ kind, status, failure }: Pick<CheckVerdict, 'kind' | 'status' | 'failure'>): boolean =>
  kind === 'training' && status === 'skipped' && !failure

// --- internal ---

type Judged = Pick<CheckVerdict, 'kind' | 'status' | 'failure'>

function judgeChecks(reported: readonly Reported[]): CheckVerdict[] {
  const behaviour = reported.filter(({ meta }) => meta.kind !== 'signature').map(({ meta }) => statusOrError(meta))
  const untouched = isTodo(behaviour)
  return reported.map((report) => {
    const status = statusOrError(report.meta)
    if (report.meta.kind !== 'signature') return checkVerdict(report, status, status === 'passed')
    // A stub declares everything right: that is worth nothing yet.
    const shown = status === 'passed' && untouched ? 'todo' : status
    return checkVerdict(report, shown, status === 'passed' && behaviour.includes('passed'))
  })
}

const statusOrError = ({ status }: CheckMeta): CheckStatus => status ?? 'error'

function checkVerdict({ meta, durationMs }: Reported, status: CheckStatus, earns: boolean): CheckVerdict {
  const { kind, name, title, failure, tried, hint, console, diagnosis, trace, points: maxPoints } = meta
  const points = earns ? maxPoints : 0
  return { kind, name, title, failure, tried, hint, console, diagnosis, trace, status, points, maxPoints, durationMs }
}

const isTodo = (behaviour: readonly CheckStatus[]): boolean => {
  const ran = behaviour.filter((status) => status !== 'skipped')
  return ran.length > 0 && ran.every((status) => status === 'todo')
}

function statusOf(checks: readonly Judged[]): ExerciseStatus {
  const relevant = checks.filter((check) => !isLeftOut(check))
  const behaviour = relevant.filter(({ kind }) => kind !== 'signature').map(({ status }) => status)
  if (relevant.some(({ status }) => status === 'error')) return 'error'
  if (relevant.every(({ status }) => status === 'passed')) return 'passed'
  const [signature] = relevant.filter(({ kind }) => kind === 'signature')
  return isTodo(behaviour) && signature?.status !== 'failed' ? 'todo' : 'failed'
}

// An exercise without a report still has its points, and something to show for them.
function silent({ points }: Exercise, error: string): CheckVerdict {
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
