import { course, exerciseOrThrow } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { DEFAULT_SEED } from '../../checks/seeds.ts'
import type { CourseVerdict, ExerciseStatus } from '../../model/verdict.ts'
import { nextExercise } from '../../verdict/next-exercise.ts'
import { judgeCourse } from '../../verdict/judge.ts'
import type { Standing } from '../../verdict/standing.ts'
import { EMPTY, enqueue, finish, interrupt, isOutdated, isQueued, type Queue, type Round } from './queue.ts'

/** The state of `npm run watch`. The functions below are the only ways to change it. */
export interface WatchState {
  readonly standings: ReadonlyMap<ExerciseId, Standing>
  /** Graded since the start: all results of the checks are known, not only the stored ones. */
  readonly graded: ReadonlySet<ExerciseId>
  readonly queue: Queue
  /** The exercise that is shown, if any; and whether it was saved or requested rather than just the next one. */
  readonly focus?: ExerciseId
  readonly chosen: boolean
  readonly view: 'exercise' | 'all' | 'list'
  /** The last saved exercise, and the previous status of everything. */
  readonly saved: readonly ExerciseId[]
  readonly before: ReadonlyMap<ExerciseId, ExerciseStatus>
}

/** The action of a key. */
export type WatchRequest = 'all' | 'failing' | 'list' | 'back'

/** The initial state: stored results are known; everything else is queued, the exercise to show in a round of its own. */
export function start(known: ReadonlyMap<ExerciseId, Standing>): WatchState {
  const unknown = course.map(({ id }) => id).filter((id) => !known.has(id))
  const state: WatchState = {
    standings: known,
    graded: new Set(),
    queue: enqueue(EMPTY, unknown.slice(0, 1), unknown),
    chosen: false,
    view: 'exercise',
    saved: [],
    before: new Map(),
  }
  return settled(state)
}

/**
 * After a save: grades the saved exercises at once, then those that import them. A round that another save waits for goes on, unless this
 * one changes something of it: else no save would be answered where they come faster than verdicts.
 */
export function saved(
  state: WatchState,
  ids: readonly ExerciseId[],
  dependents: readonly ExerciseId[] = [],
): WatchState {
  const isOver = isOutdated(state.queue, [...ids, ...dependents])
  const queue = enqueue(isOver ? interrupt(state.queue) : state.queue, ids, dependents)
  const unanswered = state.saved.filter((id) => isQueued(state.queue, id) && !ids.includes(id))
  const before = unanswered.length > 0 ? state.before : statusesOf(state)
  return { ...state, queue, view: 'exercise', saved: [...ids, ...unanswered], before }
}

/** After a round: a saved exercise is shown until it passes; then the next one is. */
export function graded(state: WatchState, round: Round, standings: readonly Standing[]): WatchState {
  const known = new Map(state.standings)
  for (const standing of standings) known.set(standing.verdict.id, standing)
  const after: WatchState = {
    ...state,
    standings: known,
    graded: new Set([...state.graded, ...round.ids]),
    queue: finish(state.queue),
  }
  if (!round.awaited || !state.saved.some((id) => round.ids.includes(id))) return settled(after)
  const statuses = statusesOf(after)
  const unpassed = state.saved.filter((id) => statuses.get(id) !== 'passed')
  const [focus] = [...unpassed.filter((id) => round.ids.includes(id)), ...unpassed]
  return settled({ ...after, focus, chosen: focus !== undefined })
}

/** After a key. */
export function requested(state: WatchState, request: WatchRequest): WatchState {
  const calm: WatchState = { ...state, saved: [], before: new Map() }
  if (request === 'list') return { ...calm, view: 'list' }
  if (request === 'all') {
    const all = course.map(({ id }) => id)
    return { ...calm, queue: enqueue(interrupt(state.queue), all), view: 'all' }
  }
  const focus = request === 'failing' ? nextUnpassed(state) : state.focus
  return settled({ ...calm, view: 'exercise', focus, chosen: request === 'failing' || state.chosen })
}

/** After an exercise was asked for: it is graded, unless it has been since the start. */
export function wanted(state: WatchState, id: ExerciseId): WatchState {
  const known = state.graded.has(id) || isQueued(state.queue, id)
  return known ? state : { ...state, queue: enqueue(state.queue, [id]) }
}

/** The status of the course. An exercise with no result yet counts as not written. */
export function verdictOf({ standings }: Pick<WatchState, 'standings'>): CourseVerdict {
  const all = course.map(({ id }) => standings.get(id) ?? unwritten(id))
  return judgeCourse(all, { isolation: 'process', neighbours: 'own', seed: DEFAULT_SEED, quick: true })
}

/** Whether another verdict follows at once that says all that this one does. */
export const isSuperseded = ({ queue, saved: ids }: WatchState): boolean =>
  queue.first.length > 0 && !queue.first.some((id) => ids.includes(id))

/** The other exercises whose status changed with the save, as far as they are graded, but for those that nobody has written anything of. */
export function movedBy(state: WatchState): ExerciseId[] {
  const now = statusesOf(state)
  return [...state.before].flatMap(([id, before]) => {
    const after = now.get(id)
    // What is still to be graded may stay as it was.
    const isMoved = after !== before && !state.saved.includes(id) && !isQueued(state.queue, id)
    return isMoved && !isUnwritten(before, after) ? [id] : []
  })
}

// --- internal ---

function unwritten(id: ExerciseId): Standing {
  const { points: maxScore } = exerciseOrThrow(id)
  return { verdict: { id, status: 'todo', score: 0, maxScore, checks: [], waitsFor: [] }, imports: [] }
}

const statusesOf = (state: WatchState): Map<ExerciseId, ExerciseStatus> =>
  new Map(
    verdictOf(state)
      .exercises.filter(({ id }) => state.standings.has(id))
      .map(({ id, status }) => [id, status]),
  )

// A stub waits as long as what it imports cannot be loaded.
const isUnwritten = (before: ExerciseStatus, after: ExerciseStatus | undefined): boolean =>
  after === 'todo' || (before === 'todo' && after === 'blocked')

/** Moves to the next exercise if the shown one is done, and has it graded if only its points are stored. */
function settled(state: WatchState): WatchState {
  const status = state.focus && statusesOf(state).get(state.focus)
  const stays = status !== undefined && status !== 'passed' && (status !== 'blocked' || state.chosen)
  const next = nextExercise(verdictOf(state))?.id
  const focus = stays ? state.focus : next && state.standings.has(next) ? next : undefined
  const after = { ...state, focus, chosen: stays && state.chosen }
  return focus ? wanted(after, focus) : after
}

function nextUnpassed(state: WatchState): ExerciseId | undefined {
  const unpassed = verdictOf(state).exercises.filter(({ id, status }) => state.standings.has(id) && status !== 'passed')
  const place = course.findIndex(({ id }) => id === state.focus)
  const later = unpassed.find(({ id }) => course.findIndex((exercise) => exercise.id === id) > place)
  return (later ?? unpassed[0])?.id
}
