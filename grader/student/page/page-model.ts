import { course } from '../../course/manifest.ts'
import type { FigureData } from '../../figures/collect.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Lang } from '../../model/localized.ts'
import type { CourseVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import type { LiveFigure, LiveView } from '../../report/html/live/live-view.ts'
import { showRequest } from '../../report/html/live/show-button.ts'
import { isQueued, pendingIn } from '../watch/queue.ts'
import type { WatchEvent, WatchSession } from '../watch/session.ts'
import { movedBy, verdictOf } from '../watch/state.ts'
import { openFigureDrawer } from './figure-drawer.ts'
import { drawLiveFigures } from './live-figures.ts'
import { openPageHints } from './page-hints.ts'
import { shownExercise } from './shown-exercise.ts'

/** What the page follows. */
export interface PageDeps {
  readonly session: WatchSession
  readonly lang: Lang
  /** The watched folder, as its user calls it. */
  readonly root: string
  /** Whether the instructor lets students have hints. */
  readonly tellsHints: boolean
  /** Asks the code of those exercises for what their figures show. */
  collect(verdict: CourseVerdict, signal: AbortSignal): Promise<FigureData>
  /** Called at a change that is no event of the watch, perhaps with what a screen reader says of it. */
  onChange(announce?: string): void
}

/** What the page shows, and what its buttons do. */
export interface PageModel {
  view(): LiveView
  /** The exercise that is shown, as it stands. */
  shown(): ExerciseVerdict | undefined
  /** Follows an event of the watch; `now` is what it is doing. */
  follow(news: WatchEvent, now: string): void
  /** Does what a button asks for; false where there is no such thing. */
  ask(what: string): boolean
  close(): void
}

/** Opens the model of a page. */
export function openPageModel(
  { session, lang, root, tellsHints, collect, onChange }: PageDeps,
  doing: string,
): PageModel {
  let now = doing
  let looked: ExerciseId | undefined // Chosen on the page, until the next save.
  let { saved } = session.state
  const hints = openPageHints(lang, onChange)
  const shownId = (): ExerciseId | undefined => looked ?? shownExercise(session.state)
  const isPending = (id: ExerciseId): boolean => isQueued(session.state.queue, id)
  const draw = async (id: ExerciseId, signal: AbortSignal): Promise<LiveFigure[]> => {
    const verdict = verdictOf(session.state)
    const exercises = verdict.exercises.filter((exercise) => exercise.id === id)
    const alone = { ...verdict, exercises }
    return drawLiveFigures(exercises[0], await collect(alone, signal), alone, lang)
  }
  const drawer = openFigureDrawer({
    draw,
    isCurrent: (id, standing) => session.state.standings.get(id) === standing && !isPending(id),
    onDrawn: () => onChange(),
  })
  const bringUp = (): void => {
    const id = shownId()
    const standing = id && session.state.standings.get(id)
    if (id && !hints.of(id)) void hints.read(id)
    if (!id || !standing || isPending(id)) drawer.stop()
    else drawer.follow(id, standing)
  }
  const look = (id: ExerciseId): void => {
    looked = id
    session.want(id)
    bringUp()
    onChange()
  }
  bringUp()
  return {
    view: () => {
      const shown = shownId()
      const figures = shown && drawer.of(shown)
      return {
        lang,
        root,
        now,
        verdict: verdictOf(session.state),
        shown,
        moved: looked ? [] : movedBy(session.state),
        pending: pendingIn(session.state.queue),
        hints: shown && tellsHints ? hints.of(shown) : undefined,
        figures: figures && { ...figures, drawing: figures.drawing || isPending(shown) },
      }
    },
    shown: () => {
      const shown = shownId()
      return verdictOf(session.state).exercises.find(({ id }) => id === shown)
    },
    follow: (news, doingNow) => {
      now = doingNow
      if (news === 'request' || session.state.saved !== saved) looked = undefined
      saved = session.state.saved
      bringUp()
      const id = shownId()
      if (news === 'request' && id) void hints.read(id) // The terminal has shown one, perhaps.
    },
    ask: (what) => {
      const id = what !== 'hint' ? askedFor(what) : tellsHints ? shownId() : undefined
      if (id) void (what === 'hint' ? hints.next(id) : look(id))
      return id !== undefined
    },
    close: drawer.stop,
  }
}

// --- internal ---

const askedFor = (what: string): ExerciseId | undefined => course.find(({ id }) => what === showRequest(id))?.id
