import { expect, it } from 'vitest'
import { reported } from '../../verdict/verdicts.fixture.ts'
import type { Submission } from '../../model/submission.ts'
import { judgeCourse } from '../../verdict/judge.ts'
import { standingOf } from '../../verdict/standing.ts'
import { digestsOf } from './digests.ts'
import { parseMemory, renderMemory } from './memory.ts'
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

it('remembers that an exercise failed because of an error in the file of another, and so waits for it', () => {
  const files = submission({ 'ch03/softmax.ts': 'const a = (1', 'ch04/simple_net.ts': "import '../ch03/softmax.ts'" })
  const failure = { kind: 'unbundled', text: 'Expected `)`', file: 'ch03/softmax.ts' } as const
  const meta = { kind: 'signature', name: 'declares', title: { en: '', ko: '' }, points: 5 } as const
  const imports = ['../ch03/softmax.ts']
  const checks = [{ meta: { ...meta, status: 'failed' as const, failure, imports }, durationMs: 1 }]
  const standings = [reported('ch03/softmax', 'failed'), { id: 'ch04/simple_net' as const, checks }].map(standingOf)
  const kept = remember(new Map(), { standings, digests: digestsOf(files.files), quick: true, now: new Date() })
  const recalled = recall(parseMemory(renderMemory(kept)), files).values()
  const { exercises } = judgeCourse(recalled, { isolation: 'process', neighbours: 'own', seed: 0, quick: true })
  expect(exercises[1]).toMatchObject({ status: 'blocked', waitsFor: ['ch03/softmax'] })
})

it('remembers what a training that was left out is worth', () => {
  const files = submission({ 'ch04/train_neuralnet.ts': 'a' })
  const standings = [standingOf(reported('ch04/train_neuralnet', 'failed', {}, 'skipped'))]
  const kept = remember(new Map(), { standings, digests: digestsOf(files.files), quick: true, now: new Date() })
  const recalled = recall(parseMemory(renderMemory(kept)), files).get('ch04/train_neuralnet')
  expect(recalled?.verdict.checks.map(({ maxPoints }) => maxPoints)).toEqual([1, 5, 4])
})

it('detects a missing file without a grader', () => {
  const standings = recall(memory, submission({}, ['ch03/sigmoid.ts']))
  expect(standings.get('ch03/sigmoid')?.verdict).toMatchObject({ status: 'todo', score: 0 })
})
