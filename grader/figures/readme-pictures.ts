import type { Lang } from '../model/localized.ts'
import type { FigureData } from './collect.ts'
import { drawPanel, sketch } from './draw.ts'
import { sideBySide, type Titled } from './drawing/side-by-side.ts'
import { readFigures } from './figures.ts'

/** The pictures of the READMEs, by their file names in docs/. */
export const README_PICTURES = {
  'figures-wrong': [
    ['tangent-line', 1],
    ['numerical-diff', 2],
    ['gradient-descent', 4],
  ],
  'figures-training': [
    ['training-ch04', 0],
    ['training-ch04', 1],
    ['training-ch04', 2],
  ],
} as const

/** Draws one of them from given data: panels of several figures side by side. */
export async function readmePicture(name: keyof typeof README_PICTURES, data: FigureData, lang: Lang): Promise<string> {
  const figures = await readFigures()
  const panels: Titled[] = []
  for (const [figureName, index] of README_PICTURES[name]) {
    const figure = figures.find((one) => one.name === figureName)
    const collected = data[figureName]
    if (!figure || !collected || !('data' in collected)) throw new Error(`internal: no data for ${figureName}`)
    const panel = sketch(figure, collected.data, lang).panels[index]
    const { title, says, svg = '' } = await drawPanel(panel, `${figureName}-${index}`)
    panels.push({ title, says, svg })
  }
  return sideBySide(panels)
}
