import { LIVE_SCRIPT, liveBuild, liveTitle, renderLivePage, renderLiveParts } from '../../report/html/live/live-page.ts'
import type { LiveView } from '../../report/html/live/live-view.ts'
import { texts } from '../../text/texts.ts'
import type { WatchEvent } from '../watch/session.ts'
import { announceVerdict } from './announce.ts'
import { openPageModel, type PageDeps } from './page-model.ts'
import { type PageServer, servePage } from './page-server.ts'

/** The page beside the editor, while it is served. */
export interface WatchPage {
  readonly address: string
  /** Follows an event of the watch; `now` is what the watch is doing. */
  show(news: WatchEvent, now: string): void
  close(): void
}

/** Serves a page that follows a watch. */
export async function openWatchPage(deps: Omit<PageDeps, 'onChange'>, now: string): Promise<WatchPage> {
  const { lang } = deps
  let server: PageServer | undefined
  let sent: Readonly<Record<string, string>> = {}
  const update = (announce?: string): void => {
    const { title, parts } = contentOf(model.view())
    const changed = Object.entries(parts).filter(([name, html]) => sent[name] !== html)
    sent = parts
    if (changed.length > 0 || announce !== undefined)
      server?.send({ title, parts: Object.fromEntries(changed), announce })
  }
  const model = openPageModel({ ...deps, onChange: (announce) => update(announce) }, now)
  server = await servePage({
    page: () => renderLivePage(model.view()),
    script: LIVE_SCRIPT,
    current: () => ({ build: liveBuild(lang), ...contentOf(model.view()) }),
    ask: model.ask,
    elsewhere: texts(lang).live.elsewhere,
  })
  return {
    address: server.address,
    show: (news, doing) => {
      model.follow(news, doing)
      const shown = news === 'verdict' ? model.shown() : undefined
      update(shown && announceVerdict(shown, lang))
    },
    close: () => {
      model.close()
      server?.close()
    },
  }
}

// --- internal ---

const contentOf = (view: LiveView): { title: string; parts: Record<string, string> } => ({
  title: liveTitle(view),
  parts: renderLiveParts(view),
})
