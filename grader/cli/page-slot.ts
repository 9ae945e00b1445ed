import type { WatchPage } from '../student/page/watch-page.ts'
import type { PageDeps } from '../student/page/page-model.ts'
import { texts } from '../text/texts.ts'
import type { WatchEvent } from '../student/watch/session.ts'

/** What the page of a watch needs. */
export type PageSlotDeps = Omit<PageDeps, 'onChange'>

/** The place of the page in a watch: empty until somebody asks for it. */
export interface PageSlot {
  /** Serves the page, unless it is served already; `onChange` hears of its address. */
  open(now: string, onChange: () => void): void
  /** Follows an event of the watch. */
  show(news: WatchEvent, now: string): void
  /** What is to be told of it. */
  notes(): string[]
  close(): void
}

/** Makes a place for the page. Nothing of it is loaded before it is asked for. */
export function openPageSlot(deps: PageSlotDeps): PageSlot {
  const words = texts(deps.lang).live
  let page: WatchPage | undefined
  let note: string | undefined
  let last: Parameters<WatchPage['show']> | undefined
  let closed = false
  const serve = async (now: string): Promise<string> => {
    try {
      const { openWatchPage } = await import('../student/page/watch-page.ts')
      page = await openWatchPage(deps, now)
      if (last) page.show(...last)
      if (closed) page.close()
      return words.at(page.address)
    } catch (error) {
      return words.failed((error as NodeJS.ErrnoException).code ?? String(error))
    }
  }
  return {
    open: (now, onChange) => {
      if (note !== undefined) return
      note = words.starting
      void serve(now)
        .then((says) => (note = says))
        .then(onChange)
    },
    show: (...news) => {
      last = news
      page?.show(...news)
    },
    notes: () => (note === undefined ? [] : [note]),
    close: () => {
      closed = true
      page?.close()
    },
  }
}
