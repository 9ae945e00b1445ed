import { describe, expect, it } from 'vitest'
import { reported, verdictOf } from '../../verdict/verdicts.fixture.ts'
import { drawLiveFigures } from './live-figures.ts'

const RIGHT = [0.01821127, 0.24519181, 0.73659691]
const OVERFLOWN = [null, null, null]

const drawn = (id: Parameters<typeof reported>[0], passes: boolean, data: unknown) => {
  const verdict = verdictOf((one) => reported(one, passes ? 'passed' : 'failed'))
  const exercise = verdict.exercises.find((one) => one.id === id)
  if (!exercise) throw new Error('internal: no such exercise')
  const name = id.split('/')[1].replaceAll('_', '-')
  return drawLiveFigures(exercise, { [name]: { data } }, verdict, 'en')
}

describe('the figures of the page', () => {
  it('have the right one beside each that is not, and beside no other', async () => {
    const [{ drawn: figure, right = [] }] = await drawn('ch03/softmax', false, [RIGHT, OVERFLOWN])
    expect(figure.panels.map(({ says }) => says.slice(-38))).toEqual([
      'Your values agree with the right ones.',
      expect.stringContaining('infinite or too large to draw.'),
    ])
    expect(right.map((panel) => panel?.title)).toEqual([undefined, 'softmax([1010, 1000, 990])'])
  })

  it('stand alone where the exercise is passed', async () => {
    const [{ right }] = await drawn('ch03/softmax', true, [RIGHT, [0.9999546, 0.00004539787, 2.061e-9]])
    expect(right).toBeUndefined()
  })

  it('have nothing beside a panel that shows nothing right by itself', async () => {
    const [{ drawn: figure, right = [] }] = await drawn(
      'ch03/sigmoid',
      false,
      Array.from({ length: 49 }, () => 2),
    )
    expect(figure.panels).toHaveLength(2)
    expect(right.map((panel) => panel !== undefined)).toEqual([true, false])
  })
})
