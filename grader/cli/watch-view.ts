import { type ListOptions, renderList } from '../student/screen/list.ts'
import { renderFooter } from '../student/screen/watch-footer.ts'
import { renderWatched } from '../student/screen/watch.ts'
import { texts } from '../text/texts.ts'
import type { WatchKey } from '../model/watch-key.ts'
import { pendingIn } from '../student/watch/queue.ts'
import type { WatchEvent, WatchSession } from '../student/watch/session.ts'
import { isSuperseded, movedBy, verdictOf } from '../student/watch/state.ts'
import { startUi, type UiProcess } from './ui-process.ts'
import type { GradeArgs } from './grade-args.ts'
import { terminalOptions } from './grade-command.ts'
import { nextHint } from '../student/next-hint.ts'
import { terminalStyleOf } from './terminal-style.ts'
import { openWindow } from './window.ts'
import { openPageSlot, type PageSlotDeps } from './page-slot.ts'

/** The view of a watch session on the terminal. */
export interface WatchView {
  show(news: WatchEvent): void
  press(key: Exclude<WatchKey, 'quit'>): void
  close(): void
}

/** What the view is of. */
export interface WatchViewDeps {
  readonly session: WatchSession
  readonly options: GradeArgs
  /** It is `exercises/` that is watched. */
  readonly own: boolean
  inList(): ListOptions
  /** Asks the student's code for figures. */
  readonly collect: PageSlotDeps['collect']
}

/** Opens the view on a session. */
export function openWatchView({ session, options, own, inList, collect }: WatchViewDeps): WatchView {
  const words = texts(options.lang)
  const window = openWindow(process.stdout)
  const keys = KEYS.filter((key) => own || key !== 'ui')
  let hint: string | undefined
  let gradedAt = ''
  let ui: UiProcess | undefined
  const tellsHints = options.config.hints !== false
  const page = openPageSlot({ session, lang: options.lang, root: options.shownFolder, tellsHints, collect })

  const look = () => terminalOptions(options)
  const body = (): string[] => {
    const { state } = session
    const { view, focus, saved } = state
    const verdict = verdictOf(state)
    const pending = pendingIn(state.queue)
    if (view === 'list')
      return renderList(verdict, { ...inList(), ...look(), pending })
        .trimEnd()
        .split('\n')
    return renderWatched({ verdict, view, focus, saved, moved: movedBy(state), pending, hint }, look())
  }
  const now = (): string => {
    const { running } = session.state.queue
    const idle = gradedAt || words.watching(options.shownFolder)
    return running ? words.gradingNow(running.ids, session.done) : idle
  }
  const footer = (): string[] =>
    renderFooter(
      { notes: [now(), ...(process.stdout.isTTY ? page.notes() : []), ...uiNotes()], keys: hasKeys() ? keys : [] },
      look(),
    )
  const uiNotes = (): string[] => {
    if (!ui) return []
    return [ui.ended ? words.uiEnded : ui.address ? words.uiAt(ui.address) : words.uiStarting]
  }
  const draw = (passing = false): void => window.show(body(), footer(), passing)
  const showHint = async (): Promise<void> => {
    const { focus } = session.state
    if (!focus) return
    const verdict = verdictOf(session.state).exercises.find(({ id }) => id === focus)
    const text = !tellsHints
      ? ` ${words.hints.off}\n`
      : await nextHint(focus, { lang: options.lang, ...terminalStyleOf(), verdict })
    session.request('back')
    hint = text
    draw()
  }
  const redraw = (): void => draw()
  // In a log the page's address is one line; on a terminal it stays in the footer.
  const showPageNotes = (): void => (process.stdout.isTTY ? draw() : window.show(page.notes(), []))
  process.stdout.on('resize', redraw)
  if (!process.stdout.isTTY) window.show([words.watching(options.shownFolder)], [])
  return {
    show: (news) => {
      if (news === 'verdict') hint = undefined
      if (news === 'verdict' || news === 'aside') gradedAt = words.gradedAt(new Date().toTimeString().slice(0, 8))
      draw(isPassing(news, session))
      page.show(news, now())
    },
    press: (key) => {
      if (key === 'hint') return void showHint()
      if (key === 'ui') {
        if (!own) return
        if (!ui || ui.ended) ui = startUi(redraw)
        return draw()
      }
      if (key === 'page') return page.open(now(), showPageNotes)
      hint = undefined
      session.request(key)
    },
    close: () => {
      process.stdout.off('resize', redraw)
      ui?.close()
      page.close()
      window.close()
    },
  }
}

// --- internal ---

const KEYS: readonly WatchKey[] = ['hint', 'all', 'failing', 'list', 'page', 'ui', 'quit']

const hasKeys = (): boolean => process.stdout.isTTY && process.stdin.isTTY

/** Whether a newer verdict follows at once; then a log waits for that one. */
function isPassing(news: WatchEvent, { state }: WatchSession): boolean {
  if (process.stdout.isTTY || news === 'going-on') return news === 'going-on'
  return news === 'aside' ? movedBy(state).length === 0 : isSuperseded(state)
}
