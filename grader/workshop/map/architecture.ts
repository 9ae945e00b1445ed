import { arrowsIn } from './violations.ts'
import { renderArrows, renderRooms } from './render-map.ts'

/** The page that shows the map. */
export const ARCHITECTURE = 'ARCHITECTURE.md'

/** That page with the table of rooms and the picture of arrows as they are now: what stands between its two pairs of marks. */
export function withMap(page: string, sources: ReadonlyMap<string, string>): string {
  return between(between(page, 'rooms', renderRooms()), 'arrows', renderArrows(arrowsIn(sources)))
}

// --- internal ---

const between = (page: string, mark: string, text: string): string =>
  page.replace(
    new RegExp(`(<!-- ${mark} -->\n)[^]*?(\n<!-- /${mark} -->)`),
    (_, start, end) => `${start}\n${text}\n${end}`,
  )
