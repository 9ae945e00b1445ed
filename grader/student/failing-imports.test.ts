import { expect, it } from 'vitest'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { reported } from '../verdict/verdicts.fixture.ts'
import { standingOf } from '../verdict/standing.ts'
import { knownToFail } from './failing-imports.ts'
import { digestsOf } from './progress/digests.ts'
import { remember } from './progress/remember.ts'

const SOFTMAX: ExerciseId = 'ch03/softmax'
const NET: ExerciseId = 'ch04/two_layer_net'
const files = new Map([
  [fileOf('ch03/sigmoid'), 'export const sigmoid = 1'],
  [fileOf(SOFTMAX), 'export const softmax = 1'],
  [fileOf(NET), "import { softmax } from '../ch03/softmax.ts'"],
])

it('an imported exercise is known to fail as long as its file is as it was graded', () => {
  const standings = [standingOf(reported(SOFTMAX, 'failed')), standingOf(reported('ch03/sigmoid', 'failed'))]
  const memory = remember(new Map(), { standings, digests: digestsOf(files), quick: true, now: new Date() })
  const fails = (text: string): ExerciseId[] =>
    knownToFail(NET, { files: new Map(files).set(fileOf(SOFTMAX), text), unreadable: new Map() }, memory)
  expect(fails('export const softmax = 1')).toEqual([SOFTMAX])
  expect(fails('export const softmax = 2')).toEqual([])
})
