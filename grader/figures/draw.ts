// Turns collected data into pictures: the only part of the figures that needs vega.
import type { ExerciseId } from '../model/exercise.ts'
import type { Lang } from '../model/localized.ts'
import type { FigureData } from './collect.ts'
import type { MissingFigure } from '../model/missing-figure.ts'
import { renderSvg } from './drawing/svg.ts'
import type { Drawing, Figure, Panel } from './figure.ts'
import { readFigures } from './figures.ts'

/** A figure with its pictures. */
export interface DrawnFigure extends Omit<Drawing, 'panels'> {
  readonly name: string
  readonly exercise: ExerciseId
  /** Why the figure has no data and shows only what would appear. */
  readonly missing?: MissingFigure
  readonly panels: readonly DrawnPanel[]
}

/** A panel whose plot is drawn. */
export type DrawnPanel = Panel & { readonly svg?: string }

/** Draws every figure of those exercises, in the order of the course. */
export async function drawFigures(
  data: FigureData,
  exercises: readonly ExerciseId[],
  lang: Lang,
): Promise<DrawnFigure[]> {
  const drawn: DrawnFigure[] = []
  for (const figure of await readFigures(exercises)) {
    const collected = Object.hasOwn(data, figure.name) ? data[figure.name] : undefined
    if (!collected) continue
    const missing = 'missing' in collected ? collected.missing : undefined
    drawn.push(await drawFigure(figure, 'data' in collected ? collected.data : undefined, lang, missing))
  }
  return drawn
}

/** Draws one figure: its data, or what would appear. One that is the same for everyone is drawn once. */
export async function drawFigure(
  figure: Figure,
  data: unknown,
  lang: Lang,
  missing?: MissingFigure,
): Promise<DrawnFigure> {
  if (!figure.isFixed) return draw(figure, data, lang, missing)
  const key = `${figure.name} ${lang}`
  const drawn = fixed.get(key) ?? (await draw(figure, data, lang, missing))
  fixed.set(key, drawn)
  return drawn
}

/** Describes a figure in a language, without drawing it. */
export const sketch = (figure: Figure, data: unknown, lang: Lang): Drawing =>
  figure.draw(data as never, (says) => says[lang])

/** Draws one panel; `prefix` makes its ids unique. */
export const drawPanel = async (panel: Panel, prefix: string): Promise<DrawnPanel> =>
  panel.kind === 'plot' ? { ...panel, svg: await renderSvg(panel.spec, prefix) } : panel

// --- internal ---

const fixed = new Map<string, DrawnFigure>()

async function draw(figure: Figure, data: unknown, lang: Lang, missing?: MissingFigure): Promise<DrawnFigure> {
  const { title, caption, panels } = sketch(figure, data, lang)
  const drawn: DrawnPanel[] = []
  for (const [i, panel] of panels.entries()) drawn.push(await drawPanel(panel, `${figure.name}-${i}`))
  return { name: figure.name, exercise: figure.exercise, title, caption, missing, panels: drawn }
}
