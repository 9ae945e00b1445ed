import { expect, it } from 'vitest'
import { reported } from '../../verdict/verdicts.fixture.ts'
import type { Submission } from '../../model/submission.ts'
import { standingOf } from '../../verdict/standing.ts'
import { digestsOf } from './digests.ts'
import { recall } from './recall.ts'
import { remember } from './remember.ts'

const submission = (files: Record<string, string>, missing: readonly string[] = []): Submission => ({
  files: new Map(Object.entries(files)),
  unreadable: new Map(missing.map((path) => [path, 'missing'])),
})
const before = submission({ 'ch03/sigmoid.ts': 'a', 'ch03/softmax.ts': 'b' })
const memory = remember(new Map(), {
  standings: (['ch03/sigmoid', 'ch03/softmax'] as const).map((id) => standingOf(reported(id, 'passed'))),
  digests: digestsOf(before.files),
  quick: true,
  now: new Date(),
})

it('recalls what has not changed since, and nothing else', () => {
  const standings = recall(memory, submission({ 'ch03/sigmoid.ts': 'a', 'ch03/softmax.ts': 'changed' }))
  expect([...standings.keys()]).toEqual(['ch03/sigmoid'])
  expect(standings.get('ch03/sigmoid')?.verdict).toMatchObject({ status: 'passed', score: 3, maxScore: 3 })
})

it('knows the checks of an exercise, so that each has its title', () => {
  const { verdict } = standingOf(reported('ch03/sigmoid', 'passed'))
  const recalled = recall(memory, before).get('ch03/sigmoid')?.verdict
  expect(recalled?.checks.map(({ name, title }) => [name, title])).toEqual(
    verdict.checks.map(({ name, title }) => [name, title]),
  )
})

it('detects a missing file without a grader', () => {
  const standings = recall(memory, submission({}, ['ch03/sigmoid.ts']))
  expect(standings.get('ch03/sigmoid')?.verdict).toMatchObject({ status: 'todo', score: 0 })
})
