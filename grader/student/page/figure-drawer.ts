import type { ExerciseId } from '../../model/exercise.ts'
import type { LiveFigures } from '../../report/html/live/live-view.ts'
import type { Standing } from '../../verdict/standing.ts'

/** Keeps the figures of the exercise that is shown up to date: one drawing at a time, and only the last one counts. */
export interface FigureDrawer {
  /** The figures of this exercise, or what there is of them until they are drawn. */
  of(id: ExerciseId): LiveFigures
  /** Draws them where the exercise stands otherwise than when they were drawn. */
  follow(id: ExerciseId, standing: Standing): void
  /** Ends what is being drawn: it would be of files that are no more. */
  stop(): void
}

/** What a drawer needs. */
export interface DrawerDeps {
  /** Asks for the figures; the signal says that nobody waits for them any more. */
  draw(id: ExerciseId, signal: AbortSignal): Promise<LiveFigures['figures']>
  /** Whether this is still how the exercise stands. */
  isCurrent(id: ExerciseId, standing: Standing): boolean
  onDrawn(): void
}

/** Opens a drawer. */
export function openFigureDrawer({ draw, isCurrent, onDrawn }: DrawerDeps): FigureDrawer {
  let drawn: ({ readonly id: ExerciseId; readonly of?: Standing } & Omit<LiveFigures, 'drawing'>) | undefined
  let drawing: { readonly id: ExerciseId; readonly of: Standing; readonly controller: AbortController } | undefined

  const stop = (): void => {
    drawing?.controller.abort()
    drawing = undefined
  }
  const start = async (id: ExerciseId, standing: Standing): Promise<void> => {
    const own = { id, of: standing, controller: new AbortController() }
    drawing = own
    const found = await draw(id, own.controller.signal).catch(() => undefined)
    if (drawing !== own) return
    drawing = undefined
    if (!isCurrent(id, standing)) return // The run that abandons it has not begun yet.
    drawn = { id, of: standing, figures: found ?? [], failed: found === undefined }
    onDrawn()
  }
  return {
    of: (id) => ({
      figures: drawn?.id === id ? drawn.figures : [],
      failed: drawn?.id === id && drawn.failed,
      drawing: drawing?.id === id,
    }),
    follow: (id, standing) => {
      if (drawing ? drawing.of === standing : drawn?.of === standing) return
      stop()
      void start(id, standing)
    },
    stop,
  }
}
