import type { ExerciseId } from '../model/exercise.ts'
import type { Call } from './host/session.ts'
import type { Prepared } from './prepare/prepared.ts'
import type { Unreadable } from '../model/submission.ts'
import type { CallReport } from '../model/outcome.ts'

/** What is known of an exercise before anything of it runs. */
export interface OpenedExercise {
  readonly unreadable?: Unreadable
  /** What was found in the place of a missing file. */
  readonly found?: string
  readonly findings: Prepared['findings']
  readonly doubts?: Prepared['doubts']
  readonly unbundled?: Prepared['unbundled']
  readonly gaveUp?: Prepared['gaveUp']
  readonly fault?: Prepared['fault']
  readonly runnable: boolean
  /** The relative imports that its file really has. */
  readonly imports: readonly string[]
  /** Nothing of its stub is left: what is not written yet is in another file. */
  readonly written?: boolean
}

/** Where a thread finds the guests of one submission: whose broker it is, and as what the submission is known there. */
export interface GuestAddress {
  readonly channel: string
  readonly submission: string
}

/** What a check may ask of the process that owns the guests, each time of one submission. */
export interface BrokerApi {
  /** `triedWith`: the earlier exercises whose exports come with it, where they are not those of the manifest. */
  open(submission: string, id: ExerciseId, triedWith?: readonly ExerciseId[]): Promise<OpenedExercise>
  call(submission: string, id: ExerciseId, call: Call, callId: string): Promise<CallReport>
  close(submission: string, id: ExerciseId): Promise<void>
}

/** The events of a running call: its progress, and that it was restarted. */
export interface SubjectEvents {
  progress(callId: string, value: Uint8Array): void
  /** The call begins anew: what it has sent so far does not count. */
  restarted(callId: string): void
}

/** The two lanes of one broker; only threads of the same process can enter them. */
export const lanes = (channel: string): { toBroker: string; toSubject: string } => ({
  toBroker: `${channel}/to-broker`,
  toSubject: `${channel}/to-subject`,
})
