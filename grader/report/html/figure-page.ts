import type { ExerciseId } from '../../model/exercise.ts'
import { drawFigure } from '../../figures/draw.ts'
import type { Drawing, Word } from '../../figures/figure.ts'
import type { Lang } from '../../model/localized.ts'
import { kit } from '../kit.ts'
import { figurePart } from './figure-part.ts'
import { renderPage } from './page.ts'

/** A figure on a page of its own. */
export interface PagedFigure {
  readonly name: string
  readonly exercise: ExerciseId
  draw(word: Word): Drawing
}

/** Renders one figure as a page. */
export async function renderFigurePage({ name, exercise, draw }: PagedFigure, lang: Lang): Promise<string> {
  const figure = await drawFigure({ name, exercise, draw: (_, word) => draw(word) }, undefined, lang)
  return renderPage({ lang, title: figure.title, main: [figurePart(figure, lang, 'h1')], foot: [kit] })
}
