import { expect, it, vi } from 'vitest'
import { fileOf } from '../course/manifest.ts'
import type { Graded } from '../grade.ts'
import type { ExerciseReport } from '../model/check.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { renderTerminal } from '../report/terminal.ts'
import { judge, reported, untouched, wrongNumber } from '../verdict/verdicts.fixture.ts'
import { standingOf } from '../verdict/standing.ts'
import { digestsOf } from './progress/digests.ts'
import { remember } from './progress/remember.ts'
import { withImported } from './blamed-imports.ts'

const NET: ExerciseId = 'ch04/two_layer_net'
const SOFTMAX: ExerciseId = 'ch03/softmax'
const files = new Map([
  [fileOf(SOFTMAX), 'export const softmax = 1'],
  [fileOf(NET), "import { softmax } from '../ch03/softmax.ts'"],
])
const submission = { files, unreadable: new Map() }

function gradedOf(...reports: ExerciseReport[]): Graded {
  return { verdict: judge(reports), standings: reports.map(standingOf) }
}
const failing = gradedOf(reported(NET, 'failed', { ...wrongNumber, imports: ['../ch03/softmax.ts'] }))

it.each([
  ['fails', reported(SOFTMAX, 'failed', wrongNumber), 'Next: fix exercises/ch03/softmax.ts'],
  ['is not written', untouched(SOFTMAX), 'Next: write exercises/ch03/softmax.ts, which ch04/two_layer_net waits for'],
])('an exercise that was asked for alone waits for one that it imports and that %s', async (_, report, next) => {
  const more = vi.fn(async () => [standingOf(report)])
  const { verdict } = await withImported(failing, submission, new Map(), more)
  expect(more).toHaveBeenCalledExactlyOnceWith([SOFTMAX])
  expect(verdict.exercises).toMatchObject([{ id: NET, status: 'blocked', waitsFor: [SOFTMAX] }])
  expect(verdict.maxScore).toBe(11)
  const shown = renderTerminal(verdict, { lang: 'en', colors: false, columns: 80, root: 'exercises', selected: true })
  expect(shown).toContain('wait for softmax')
  expect(shown).toContain(next)
})

it('one that fails by itself is told so', async () => {
  const { verdict } = await withImported(failing, submission, new Map(), async () => [
    standingOf(reported(SOFTMAX, 'passed')),
  ])
  expect(verdict).toEqual(failing.verdict)
})

it('what is remembered is not graded again, nor what no failing exercise imports', async () => {
  const more = vi.fn(async () => [])
  const standings = [standingOf(reported(SOFTMAX, 'failed', wrongNumber))]
  const memory = remember(new Map(), { standings, digests: digestsOf(files), quick: true, now: new Date() })
  const { verdict } = await withImported(failing, submission, memory, more)
  expect(verdict.exercises).toMatchObject([{ status: 'blocked', waitsFor: [SOFTMAX] }])
  await withImported(
    gradedOf(reported(NET, 'passed', { imports: ['../ch03/softmax.ts'] })),
    submission,
    new Map(),
    more,
  )
  expect(more).not.toHaveBeenCalled()
})
