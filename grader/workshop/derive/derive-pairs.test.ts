import { expect, test } from 'vitest'
import { fingerprintOfValue } from '../../checks/fingerprint.ts'
import { hasSolutions, readSolutionsOrThrow } from '../../course/solutions.ts'
import type { KnownWrong } from '../../diagnosis/known.ts'
import type { WrongAnswer } from '../../diagnosis/wrong-answer.ts'
import { derivePairs } from './derive-pairs.ts'

const ID = 'ch04/mean_squared_error'
const says = { en: '', ko: '' }
const answers: WrongAnswer[] = [
  { id: 'no-half', says, change: [['0.5 * ', '']] },
  { id: 'no-square', says, change: [['np.square', 'np.abs']] },
  { id: 'plus', says, change: [['y.sub(t)', 'y.add(t)']] },
  { id: 'also-without-half', says, change: [['0.5 * np', 'np']] },
]
const traced = (value: unknown) => [{ given: 'probe', came: fingerprintOfValue(value) }]

// What a text "comes to": which of the three mistakes it has.
const mistakes = (text: string): number =>
  Number(!text.includes('0.5')) + 2 * Number(text.includes('np.abs')) + 4 * Number(text.includes('y.add'))

const derive = (asWell: (text: string) => unknown = mistakes) =>
  derivePairs(
    { exercise: ID, answers },
    [1, 2, 4].map((value): KnownWrong => ({
      id: String(value),
      says,
      failed: {},
      probes: [{ ...traced(value)[0], off: true }],
    })),
    traced(0),
    async (text) => traced(asWell(text)),
  )

test.skipIf(!hasSolutions())('pairs are made of changes that do not overlap, both of which show', async () => {
  expect(readSolutionsOrThrow().get(ID)).toContain('0.5 * np.square(y.sub(t))')
  const pairs = await derive()
  // The last answer is the first in other words: with either, a pair comes to the same, and both pairs are left out.
  expect(pairs.map(({ ids }) => ids.join('+'))).toEqual(['no-square+plus'])
  expect(pairs[0].probes[0].off).toBe(true)
})

test.skipIf(!hasSolutions())('a pair that comes to what one of its answers comes to alone is left out', async () => {
  expect(await derive((text) => (text.includes('np.abs') ? 2 : mistakes(text)))).toEqual([])
})
