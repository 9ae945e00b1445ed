import type { ExerciseId } from '../model/exercise.ts'
import { startBroker } from '../sandbox/broker.ts'
import type { OpenedExercise } from '../sandbox/broker-api.ts'
import { connectBroker } from '../sandbox/broker-client.ts'
import type { IsolationOption } from '../model/isolation.ts'
import type { Neighbours } from '../model/conditions.ts'
import type { Submission } from '../model/submission.ts'
import { type CurrentCheck, type Subject, subjectOf } from './subject.ts'

/** Whose code is called, and under which isolation. */
export interface SubjectsOptions {
  readonly submission: Submission
  readonly neighbours: Neighbours
  readonly isolation: IsolationOption
  readonly seed: number
}

/** An exercise that was opened outside of a check. */
export interface OpenExercise<Id extends ExerciseId> {
  /** What is known of it before anything runs; where it is not `runnable`, the subject must not be called. */
  readonly opened: OpenedExercise
  /** As in a check: `evaluate` throws `CallFailedError` where a call does not return. */
  readonly subject: Subject<Id>
  /** The most memory that its guest has resided in, as a call that returned tells; 0 where the system does not. */
  peakMb(): number
  /** Takes what the calls so far have printed. */
  takeConsole(): string[]
  /** Ends its guest, in the middle of a call too; that call then fails. */
  close(): Promise<void>
}

/** What an exercise is opened with, where it is not as usual. */
export interface OpenOptions {
  /** Exercises that stand earlier in the course, whose exports its calls get too. */
  readonly triedWith?: readonly ExerciseId[]
  /** What its calls' seeds are derived from. */
  readonly seed?: number
}

/** A submission's exercises, for calling their functions without grading them. */
export interface Subjects {
  /** Opens an exercise; its calls are numbered from 0, and so are their seeds. */
  open<Id extends ExerciseId>(id: Id, name?: string, options?: OpenOptions): Promise<OpenExercise<Id>>
  /** Ends all guests. Every command that opens subjects closes them. */
  close(): void
}

/** Opens a submission for calls from this process; guests and tools start warming up at once. */
export function openSubjects({ submission, isolation, neighbours, seed }: SubjectsOptions): Subjects {
  const broker = startBroker({ isolation, neighbours, seed, spareGuests: 1 })
  const client = connectBroker(broker.serve(async () => submission).address)
  return {
    open: async (id, name = 'shown', { triedWith, seed: own = seed } = {}) => {
      const opened = await client.open(id, triedWith)
      const calls: CurrentCheck & { peakMb: number } = {
        name,
        calls: 0,
        console: [],
        workedMs: 0,
        trace: [],
        peakMb: 0,
      }
      return {
        opened,
        subject: subjectOf(id, client, own, () => calls),
        peakMb: () => calls.peakMb,
        takeConsole: () => calls.console.splice(0),
        close: () => client.close(id),
      }
    },
    close: broker.close,
  }
}
