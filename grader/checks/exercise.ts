import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest'
import type { Contracts } from '../course/contracts/index.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { connectBroker } from '../sandbox/broker-client.ts'
import type { OpenedExercise } from '../sandbox/broker-api.ts'
import type { Localized } from '../model/localized.ts'
import { type BatteryLimits, demandBattery } from './battery/demand-battery.ts'
import type { RecordedCall } from './battery/recorded-call.ts'
import { DECLARES } from './declares.ts'
import type { CheckEnd, CheckInfo, CheckMeta } from '../model/check.ts'
import { grading, type Grading } from './grading.ts'
import { checkOpened } from './opened.ts'
import { askProbes } from './probes/ask-probes.ts'
import { type Random, randomFrom } from './random.ts'
import { casesOf, seedOf } from './seeds.ts'
import { withinAwake } from './within-awake.ts'
import { annotatePrinted, type Notes, runCheck, tellVitest } from './run-check.ts'
import type { RightCall } from './seen/contrast.ts'
import { type CurrentCheck, type Subject, subjectOf } from './subject.ts'
import { UnsettledError } from './unsettled-error.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What the check is; once it has run, how it ended too. */
    check?: CheckInfo | CheckMeta
  }
}

/** The options of a check. */
export interface CheckOptions {
  readonly points: number
  /** What to try when it fails. */
  readonly hint?: Localized
  /** `training` marks the MNIST run, which `--quick` leaves out. */
  readonly kind?: 'behaviour' | 'training'
  /**
   * Whether it also answers for what no check asks by itself: that a call changes nothing of its caller's or of an earlier call's, and
   * gives the same the second time. One check of each exercise does, after all others but the training.
   */
  readonly battery?: true | BatteryLimits
}

/** What a check gets while it runs. */
export interface CheckContext {
  /** Random cases of this check, from the run's seed. */
  readonly random: Random
  readonly grading: Grading
  /** What the report is to know beyond passed or failed. */
  readonly notes: Notes
  /** Whether every check of this exercise's behaviour so far was passed. */
  readonly allPassedSoFar: boolean
  /** Whether a training could run: something is written, and no call so far ran out of time or memory, or ended its process. */
  readonly canTrain: boolean
  /** How long its calls have worked so far. */
  workedMs(): number
  /** Reports the progress of a long check. */
  note(text: string): void
}

/** What a check file writes its checks with. */
export interface Checks<Id extends ExerciseId> {
  check(title: Localized, options: CheckOptions, body: (running: CheckContext) => Promise<void>): void
  readonly subject: Subject<Id>
}

/** The checks of one exercise. The first of them, on its declarations, is added here. */
export function exercise<Id extends keyof Contracts>(id: Id, define: (checks: Checks<Id>) => void): void {
  const run = grading()
  const client = connectBroker(run.guests)
  let opened: OpenedExercise
  const kept = { recorded: [] as RecordedCall[], right: [] as RightCall[] }
  let current: CurrentCheck = newCheck('', kept)
  let allPassedSoFar = true
  let isAsked = false
  let left = 0
  let isWritten = false
  let stoppedSoFar = false

  describe(id, () => {
    beforeAll(async () => {
      opened = await client.open(id)
    })
    afterAll(() => client.close(id))

    const add = (
      title: Localized,
      options: Omit<CheckOptions, 'kind'> & { kind: CheckInfo['kind'] },
      body: (notes: Notes, context: TestContext) => Promise<void>,
    ): void => {
      left++
      const info: CheckInfo = { name: title.en, title, ...options }
      test(title[run.lang], { meta: { check: info } }, async (context) => {
        current = newCheck(title.en, kept)
        let meta = await runCheck(info, current, (notes) => withinAwake(() => body(notes, context), limitOf(info)))
        isAsked ||= meta.trace !== undefined && meta.status !== 'timed-out'
        // Asked last of all: what they leave behind in the student's code touches no check.
        if (--left === 0 && isAsked)
          meta = { ...meta, probes: await askProbes(id, subjectOf(id, client, PROBES, newProbes)) }
        allPassedSoFar &&= meta.status === 'passed' || info.kind === 'signature'
        isWritten ||= meta.status !== 'todo' && info.kind !== 'signature'
        stoppedSoFar ||= isStopped(meta)
        await annotatePrinted(meta, context, run.lang)
        tellVitest(meta, context, run.lang)
      })
    }
    add(DECLARES, { points: DECLARATION_POINTS, kind: 'signature' }, async (notes) => {
      notes.imports = opened.imports
      notes.written = opened.written
      if (opened.doubts?.length) notes.doubts = opened.doubts
      checkOpened(opened, 'signature', id)
    })
    define({
      subject: subjectOf(id, client, run.seed, () => current),
      check: (title, { battery, ...options }, body) =>
        add(title, { kind: 'behaviour', ...options }, async (notes, context) => {
          checkOpened(opened, 'behaviour', id)
          if (options.kind === 'training' && run.quick) throw new UnsettledError({ status: 'skipped' })
          const random = randomFrom(casesOf(run.seed, id, title.en))
          const note = (text: string): void => void context.annotate(text, 'training')
          const canTrain = isWritten && !stoppedSoFar
          await body({ random, grading: run, notes, allPassedSoFar, canTrain, note, workedMs: () => current.workedMs })
          if (!battery) return
          const seed = seedOf(run.seed, id, 'battery')
          const limits = battery === true ? {} : battery
          const calls = kept.recorded
          await demandBattery({ id, client, seed, current, calls, othersPassed: allPassedSoFar, ...limits })
        }),
    })
  })
}

// --- internal ---

// Probes are the same under every seed.
const PROBES = 0
const newProbes = (): CurrentCheck => ({ name: 'probes', calls: 0, console: [], workedMs: 0, trace: [] })

// What the declarations of each exercise are worth.
const DECLARATION_POINTS = 1

// Each of its calls has a limit of its own: this is for a check that never ends by itself. For a training: four times the ten minutes
// that it may work, as it may have to share its processor, and what stands before it.
const limitOf = ({ kind }: CheckInfo): number => (grading().debugged ? 24 * 60 : kind === 'training' ? 60 : 10) * 60_000

const isStopped = ({ status, failure }: CheckEnd): boolean =>
  status === 'timed-out' ||
  (failure?.kind === 'outcome' && (failure.outcome.kind === 'out-of-memory' || failure.outcome.kind === 'exited'))

const newCheck = (name: string, kept: Pick<CurrentCheck, 'recorded' | 'right'>): CurrentCheck => ({
  name,
  calls: 0,
  console: [],
  workedMs: 0,
  trace: [],
  made: [],
  ...kept,
})
