import type { Figure } from './figure.ts'
import { tangentLineFigure } from './plots/tangent-line.ts'

/** Every figure there is, in the order of the course. */
export const figures: readonly Figure[] = [tangentLineFigure]
