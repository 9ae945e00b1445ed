import { widthOf } from '../../text/width.ts'

/** The output of a terminal as it was written, with its colours. */
export interface Screenshot {
  readonly screen: string
  /** How long an animated picture shows it. */
  readonly seconds: number
}

/**
 * Draws a window with these screens one after the other, as SVG without scripts. Without animation it shows the last one: on paper, for
 * readers who reduce motion, in programs without CSS.
 */
export function drawWindow(frames: readonly Screenshot[], { title, says }: { title: string; says: string }): string {
  const screens = frames.map(({ screen }) => screen.split(/\r?\n/))
  const height = yOf(Math.max(...screens.map(({ length }) => length))) + 4
  const hidden = (index: number): string => (index < screens.length - 1 ? ' visibility="hidden"' : '')
  const groups = screens.map(
    (lines, index) => `<g class="f${index}"${hidden(index)}>${lines.map(drawLine).join('')}</g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(says)}" font-family="${FONTS}" font-size="14" fill="#e6edf3">`,
    `<title>${escaped(says)}</title>${frames.length > 1 ? `<style>${animation(frames)}</style>` : ''}`,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="#0d1117" stroke="#30363d"/>`,
    ...['#f85149', '#d29922', '#3fb950'].map((fill, i) => `<circle cx="${20 + 20 * i}" cy="18" r="6" fill="${fill}"/>`),
    drawText(title, (80 - widthOf(title)) / 2, 23, ` fill="${DIM}"`),
    ...groups,
    '</svg>\n',
  ].join('\n')
}

// --- internal ---

const CELL = 8.4
const WIDTH = 730
const DIM = '#8b949e'
const COLORS: Readonly<Record<string, string>> = { 2: DIM, 31: '#f85149', 32: '#3fb950', 33: '#d29922', 36: '#39c5cf' }
const FONTS =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'D2Coding', 'Noto Sans Mono CJK KR', 'Malgun Gothic', monospace"

// Hangul at the normal size would look lost in its two cells.
const LARGER = ' font-size="15.5"'

const xOf = (column: number): number => 16 + CELL * column
const yOf = (line: number): number => 50 + 19 * line
const short = (number: number): string => String(Math.round(number * 10) / 10)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One screen at a time without transitions, so that it is always complete. It starts with the last, which a printer uses. */
function animation(frames: readonly Screenshot[]): string {
  const ends = frames.map((_, index) => frames.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0))
  const all = ends.at(-1) ?? 0
  const percent = (seconds: number): string => `${short((100 * seconds) / all)}%`
  const rules = frames.map(({ seconds }, index) => {
    const from = ends[index] - seconds
    const before = from > 0 ? '0%{visibility:hidden}' : ''
    const after = index < frames.length - 1 ? `${percent(ends[index])}{visibility:hidden}` : ''
    return `.f${index}{animation:f${index} ${all}s ${-ends[frames.length - 2]}s step-end infinite}@keyframes f${index}{${before}${percent(from)}{visibility:visible}${after}}`
  })
  return `@media screen and (prefers-reduced-motion:no-preference){${rules.join('')}}`
}

function drawLine(line: string, index: number): string {
  const pen: { bold?: string; dim?: string; color?: string } = {}
  let column = 0
  let drawn = ''
  // oxlint-disable-next-line no-control-regex -- colours begin with one
  for (const [, code, text = ''] of line.matchAll(/\u001B\[(\d+)m|([^\u001B]+)/g)) {
    if (code === '1') pen.bold = ' font-weight="bold"'
    else if (code === '22') pen.bold = pen.dim = undefined
    else if (code === '2') pen.dim = COLORS[2]
    else if (code) pen.color = COLORS[code]
    const fill = pen.dim ?? pen.color
    drawn += drawText(text, column, yOf(index), `${fill ? ` fill="${fill}"` : ''}${pen.bold ?? ''}`)
    column += widthOf(text)
  }
  return drawn && `${drawn}\n`
}

/** With any font, each word begins in its column, and each letter outside ASCII is centred in its cells. */
function drawText(text: string, start: number, y: number, look: string): string {
  const parts = text.matchAll(/([█░]+)|([!-~]+(?: [!-~]+)*)|[^ -~█░]+/g)
  return [...parts]
    .map(({ 0: part, 1: bar, 2: ascii, index }) => {
      const column = start + widthOf(text.slice(0, index))
      const size = short(CELL * widthOf(part))
      if (bar) {
        const pale = bar.startsWith('░') ? ' opacity=".35"' : ''
        return `<rect x="${short(xOf(column))}" y="${y - 12}" width="${size}" height="14"${look}${pale}/>`
      }
      if (ascii)
        return `<text x="${short(xOf(column))}" y="${y}" textLength="${size}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(part)}</text>`
      const middles = Array.from(part, (letter, i) =>
        short(xOf(column + widthOf(part.slice(0, i)) + widthOf(letter) / 2)),
      )
      return `<text x="${middles.join(' ')}" y="${y}" text-anchor="middle"${/[가-힣]/.test(part) ? LARGER : ''}${look}>${part}</text>`
    })
    .join('')
}
