import { withOwnColors } from './palette.ts'
import { PANEL } from './spec.ts'

/** A picture with its title and its description in words. */
export interface Titled {
  readonly svg: string
  readonly title: string
  readonly says: string
}

/** Joins several pictures into one standalone file: on white, each under its title. */
export function sideBySide(pictures: readonly Titled[], columns = 3): string {
  const width = PANEL.width + GAP
  const across = Math.min(columns, pictures.length)
  const heights = pictures.map(({ svg }) => Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0) + TITLE)
  const rows = Array.from({ length: Math.ceil(pictures.length / across) }, (_, row) =>
    Math.max(...heights.slice(row * across, (row + 1) * across)),
  )
  const top = (row: number): number => rows.slice(0, row).reduce((sum, height) => sum + height, 0)
  const placed = pictures.map(({ svg, title }, i) => {
    const [x, y] = [GAP / 2 + (i % across) * width, top(Math.floor(i / across))]
    const heading = `<text x="${x + 4}" y="${y + 20}" font-weight="600">${escaped(title)}</text>`
    return heading + svg.replace('<svg ', `<svg x="${x}" y="${y + TITLE}" `)
  })
  const [wide, high] = [across * width, top(rows.length)]
  const says = escaped(pictures.map((one) => `${one.title}: ${one.says}`).join(' '))
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" font-family="system-ui, sans-serif" font-size="15" fill="#1f2328">`
  return withOwnColors(
    `${frame}<title>${says}</title><rect width="${wide}" height="${high}" fill="#ffffff"/>${placed.join('')}</svg>\n`,
  )
}

// --- internal ---

const [GAP, TITLE] = [24, 30]

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
