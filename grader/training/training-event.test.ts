import { describe, expect, it } from 'vitest'
import { parseTrainingEvent } from './training-event.ts'

const news = { iteration: 3, losses: [2.3], evaluations: 0, epoch: undefined, params: undefined }

describe('progress messages from a training run', () => {
  it('are accepted in the right form', () => {
    expect(parseTrainingEvent(news)).toEqual(news)
    expect(parseTrainingEvent({ ...news, epoch: 2, losses: [NaN] })).toMatchObject({ epoch: 2, losses: [NaN] })
  })

  it.each([
    null,
    7,
    {},
    { ...news, iteration: -1 },
    { ...news, iteration: 0.5 },
    { ...news, losses: 'many' },
    { ...news, losses: ['\u001B[2J'] },
    { ...news, evaluations: NaN },
    { ...news, epoch: 'one' },
  ])('are ignored in another form: %j', (value) => {
    expect(parseTrainingEvent(value)).toBeUndefined()
  })
})
