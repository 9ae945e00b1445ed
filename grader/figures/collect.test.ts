import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { learned, reported, untouched, verdictOf } from '../verdict/verdicts.fixture.ts'
import { collectFigures } from './collect.ts'
import { readFigures } from './figures.ts'

const figures = await readFigures()
// A channel without a listener: a request there never returns.
const nobody = { channel: randomUUID(), submission: randomUUID() }

describe('the data of the figures', () => {
  test('are not requested if nothing is written', async () => {
    const data = await collectFigures(nobody, verdictOf(untouched))
    expect(Object.keys(data).toSorted()).toEqual(figures.map(({ name }) => name).toSorted())
    for (const { name, collect, isFixed } of figures)
      expect(data[name]).toEqual(isFixed ? { data: undefined } : { missing: collect ? 'not-written' : 'no-training' })
  })

  test('are not requested after the time limit of all figures', async () => {
    const data = await collectFigures(
      nobody,
      verdictOf((id) => reported(id, 'passed')),
      -1,
    )
    expect(data.sigmoid).toEqual({ missing: 'no-time' })
    expect(data['gradient-check']).toEqual({ missing: 'no-time' })
  })

  test('are not requested if the file broke the prepare worker', async () => {
    const verdict = verdictOf((id) => reported(id, 'failed', { failure: { kind: 'gave-up', how: 'hung' } }))
    expect((await collectFigures(nobody, verdict)).sigmoid).toEqual({ missing: 'cannot-run' })
  })

  test('come from the verdict for a training, and contain only numbers', async () => {
    const odd = { ...learned, loss: [2.3, '<b>', NaN, 0.3] as number[], trainAccuracy: 'none' as never }
    const verdict = verdictOf((id) =>
      id === 'ch04/train_neuralnet' ? reported(id, 'passed', { training: odd }) : untouched(id),
    )
    const { 'training-ch04': first, 'training-ch05': second } = await collectFigures(nobody, verdict, -1)
    expect(first).toEqual({
      data: {
        iterations: 3000,
        loss: [2.3, null, null, 0.3],
        trainAccuracy: [],
        testAccuracy: [0.1, 0.9173],
        finalTestAccuracy: 0.9186,
      },
    })
    expect(second).toEqual({ missing: 'no-training' })
  })
})
