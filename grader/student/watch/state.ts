import { course, exerciseOrThrow } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { DEFAULT_SEED } from '../../checks/seeds.ts'
import type { CourseVerdict, ExerciseStatus } from '../../model/verdict.ts'
import { nextExercise } from '../../verdict/next-exercise.ts'
import { judgeStandings, type Standing } from '../../verdict/standing.ts'
import { EMPTY, enqueue, finish, interrupt, isQueued, type Queue, type Round } from './queue.ts'

/** What `npm run watch` knows and shows. Every change to it is one of the functions below. */
export interface WatchState {
  readonly standings: ReadonlyMap<ExerciseId, Standing>
  /** Graded since the start: all that the checks said is known, not only what is remembered. */
  readonly graded: ReadonlySet<ExerciseId>
  readonly queue: Queue
  /** The exercise that is shown, if any; and whether it was saved or asked for, not only the next in line. */
  readonly focus?: ExerciseId
  readonly chosen: boolean
  readonly view: 'exercise' | 'all' | 'list'
  /** What was saved last, and how everything stood before. */
  readonly saved: readonly ExerciseId[]
  readonly before: ReadonlyMap<ExerciseId, ExerciseStatus>
}

/** What a key asks for. */
export type Wish = 'all' | 'failing' | 'list' | 'back'

/** At the start: what is remembered is known, and everything else is to be graded, the first of it by itself. */
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

/** After a save: what was saved is graded at once, then what imports it; whatever was running is out of date. */
export function saved(
  state: WatchState,
  ids: readonly ExerciseId[],
  dependents: readonly ExerciseId[] = [],
): WatchState {
  const before = statusesOf(state)
  const queue = enqueue(interrupt(state.queue), ids, dependents)
  return { ...state, queue, view: 'exercise', saved: ids, before }
}

/** After a round: an exercise that was saved is shown until it passes; then it goes on with the next one. */
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
  const unpassed = state.saved.find((id) => statusesOf(after).get(id) !== 'passed')
  return settled({ ...after, focus: unpassed, chosen: unpassed !== undefined })
}

/** After a key. */
export function wished(state: WatchState, wish: Wish): WatchState {
  const calm: WatchState = { ...state, saved: [], before: new Map() }
  if (wish === 'list') return { ...calm, view: 'list' }
  if (wish === 'all') {
    const all = course.map(({ id }) => id)
    return { ...calm, queue: enqueue(interrupt(state.queue), all), view: 'all' }
  }
  const focus = wish === 'failing' ? nextUnpassed(state) : state.focus
  return settled({ ...calm, view: 'exercise', focus, chosen: wish === 'failing' || state.chosen })
}

/** How the course stands. What is not known yet counts as not written. */
export function verdictOf({ standings }: Pick<WatchState, 'standings'>): CourseVerdict {
  const all = course.map(({ id }) => standings.get(id) ?? unwritten(id))
  return judgeStandings(all, { isolation: 'process', neighbours: 'own', seed: DEFAULT_SEED, quick: true })
}

/** The other exercises that stand otherwise than before the save. */
export function movedBy(state: WatchState): ExerciseId[] {
  const now = statusesOf(state)
  return [...state.before.keys()].filter((id) => !state.saved.includes(id) && now.get(id) !== state.before.get(id))
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

/** Shows the exercise that is next where the one that was shown is done, and has it graded where only its points are remembered. */
function settled(state: WatchState): WatchState {
  const status = state.focus && statusesOf(state).get(state.focus)
  const stays = status !== undefined && status !== 'passed' && (status !== 'blocked' || state.chosen)
  const next = nextExercise(verdictOf(state))?.id
  const focus = stays ? state.focus : next && state.standings.has(next) ? next : undefined
  const queue =
    focus && !state.graded.has(focus) && !isQueued(state.queue, focus) ? enqueue(state.queue, [focus]) : state.queue
  return { ...state, focus, chosen: stays && state.chosen, queue }
}

function nextUnpassed(state: WatchState): ExerciseId | undefined {
  const unpassed = verdictOf(state).exercises.filter(({ id, status }) => state.standings.has(id) && status !== 'passed')
  const place = course.findIndex(({ id }) => id === state.focus)
  const later = unpassed.find(({ id }) => course.findIndex((exercise) => exercise.id === id) > place)
  return (later ?? unpassed[0])?.id
}
