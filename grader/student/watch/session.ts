import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Graded, Grader } from '../../grade.ts'
import type { Submission } from '../../model/submission.ts'
import { dependentsOf } from '../../signature/mentioned-imports.ts'
import { type Standing, standingOf } from '../../verdict/standing.ts'
import { changedBetween } from './changed.ts'
import { openLooks } from './looks.ts'
import { begin, isQueued, type Round } from './queue.ts'
import { graded, saved, start, type WatchState, type WatchRequest, requested, wanted } from './state.ts'

/** The events: a round started, the awaited verdict arrived, another verdict arrived, a request was fulfilled. */
export type WatchEvent = 'going-on' | 'verdict' | 'aside' | 'request'

/** The dependencies of a session. */
export interface SessionDeps {
  readonly grader: Pick<Grader, 'abandon'> & {
    grade(...asked: Parameters<Grader['grade']>): Promise<Pick<Graded, 'standings'>>
  }
  /** Reads what is watched, anew. */
  read(): Promise<Submission>
  /** Receives the status of exercises and the files that it is about. */
  learn(standings: readonly Standing[], submission: Submission): void
  /** Called whenever there is something new to show. */
  show(news: WatchEvent): void
}

/** Grades what is saved; the latest save comes first, and a verdict on outdated files is never shown. */
export interface WatchSession {
  readonly state: WatchState
  /** The files as they were last read. */
  readonly submission: Submission
  /** How many exercises of the running round are done. */
  readonly done: number
  /** Starts to grade what is not known yet. */
  start(): void
  /** Notifies the session of changes in the folder, probably in these exercises. */
  touched(ids: readonly ExerciseId[]): Promise<void>
  request(request: WatchRequest): void
  /** Has an exercise graded of which only the points are known. */
  want(id: ExerciseId): void
  /** Resolves when nothing is left to do. */
  rest(): Promise<void>
  /** Cancels what is running; resolves when it has ended. */
  close(): Promise<void>
}

/** The state of a session before its start. */
export function openSession(
  around: SessionDeps,
  first: Submission,
  known: ReadonlyMap<ExerciseId, Standing>,
): WatchSession {
  const { grader } = around
  let state = start(known)
  let submission = first
  let done = 0
  let closed = false
  let working: Promise<void> | undefined

  const examine = async (round: Round): Promise<void> => {
    const examined = submission
    done = 0
    around.show('going-on')
    const onExercise = (): void => {
      done++
      if (state.queue.running === round && !closed) around.show('going-on')
    }
    const { standings } = await grader
      .grade(examined, round.ids, { onExercise })
      .catch((error: unknown) => ({ standings: round.ids.map((id) => standingOf({ id, error: String(error) })) }))
    // It was interrupted and is in the queue again.
    if (state.queue.running !== round || closed) return
    state = graded(state, round, standings)
    around.learn(standings, examined)
    around.show(round.awaited ? 'verdict' : 'aside')
  }
  const work = async (): Promise<void> => {
    for (;;) {
      const queue = begin(state.queue)
      if (!queue.running || closed) return
      state = { ...state, queue }
      await examine(queue.running)
    }
  }
  const goOn = (): void => {
    working ??= work().finally(() => (working = undefined))
  }
  const become = (next: WatchState): void => {
    if (state.queue.running && !next.queue.running) grader.abandon()
    state = next
    goOn()
  }
  const look = async (ids: readonly ExerciseId[]): Promise<void> => {
    const now = await around.read()
    const changed = changedBetween(submission, now)
    // One save may be reported twice: an unchanged exercise that is already queued is left alone.
    const again = changed.length > 0 ? changed : ids.filter((id) => !isQueued(state.queue, id))
    submission = now
    if (again.length === 0 || closed) return
    const dependents = changed.length > 0 ? dependentsOf(changed, (id) => now.files.get(fileOf(id))) : []
    become(saved(state, again, dependents))
  }
  const looks = openLooks(look)
  return {
    start: goOn,
    get state() {
      return state
    },
    get submission() {
      return submission
    },
    get done() {
      return done
    },
    touched: looks.ask,
    request: (request) => {
      become(requested(state, request))
      around.show('request')
    },
    want: (id) => {
      state = wanted(state, id)
      goOn()
    },
    rest: async () => {
      await looks.over()
      await working
    },
    close: async () => {
      closed = true
      grader.abandon()
      await looks.over()
      await working
    },
  }
}
