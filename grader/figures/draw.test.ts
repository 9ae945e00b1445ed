import { expect, test } from 'vitest'
import { drawFigure } from './draw.ts'
import type { Figure } from './figure.ts'

const countedFigure = (more: Partial<Figure>): { figure: Figure; drawings: () => number } => {
  let drawings = 0
  const draw = (): ReturnType<Figure['draw']> => {
    drawings++
    return { title: '', caption: '', panels: [] }
  }
  return { figure: { name: 'counted', exercise: 'ch04/mini_batch', draw, ...more }, drawings: () => drawings }
}

test('a figure that is the same for everyone is drawn once in each language', async () => {
  const { figure, drawings } = countedFigure({ isFixed: true })
  for (const lang of ['en', 'en', 'ko', 'ko'] as const) await drawFigure(figure, undefined, lang)
  expect(drawings()).toBe(2)
})

test('a figure of somebody’s numbers is drawn each time', async () => {
  const { figure, drawings } = countedFigure({})
  for (const data of [1, 2]) await drawFigure(figure, data, 'en')
  expect(drawings()).toBe(2)
})
