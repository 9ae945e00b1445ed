import { expect, test } from 'vitest'
import type { CheckVerdict } from '../model/verdict.ts'
import { reported, verdictOf } from '../verdict/verdicts.fixture.ts'
import { fromRoot } from './from-root.ts'
import { renderTerminal } from './terminal.ts'

type Failure = NonNullable<CheckVerdict['failure']>

const place = { file: 'ch03/softmax.ts', line: 20, column: 3 }
const caller = { file: 'ch04/simple_net.ts', line: 9, column: 5 }
const threw: Failure = {
  kind: 'outcome',
  outcome: { kind: 'threw', name: 'Error', message: 'boo', frames: [place, caller] },
}
const ended: Failure = { kind: 'outcome', outcome: { kind: 'timed-out', afterMs: 1, frames: [place] } }
const found: Failure = { kind: 'findings', findings: [{ kind: 'left-throw', severity: 'declaration', ...place }] }

test.each([
  ['threw', threw],
  ['timed-out', ended],
  ['findings', found],
] as const)('a terminal names places from where it was called, so that a click opens them: %s', (_, failure) => {
  const verdict = verdictOf((id) =>
    id === 'ch03/softmax' ? reported(id, 'failed', { failure: failure as never }) : reported(id, 'passed'),
  )
  const style = { lang: 'en', colors: false, columns: 80, selected: false } as const
  expect(renderTerminal(verdict, { ...style, root: 'exercises' })).toMatch(/Where +exercises\/ch03\/softmax\.ts:20:3\n/)
  expect(renderTerminal(verdict, { ...style, root: 'work/kim' })).toMatch(/Where +ch03\/softmax\.ts:20:3\n/)
})

test('callers are moved too, and what has no place stays as it is', () => {
  expect(fromRoot({ failure: threw }, 'exercises').failure).toMatchObject({
    outcome: { frames: [{ file: 'exercises/ch03/softmax.ts' }, { file: 'exercises/ch04/simple_net.ts' }] },
  })
  const others: readonly Failure[] = [
    { kind: 'internal', message: 'boo' },
    { kind: 'outcome', outcome: { kind: 'timed-out', afterMs: 1 } },
  ]
  for (const failure of others) expect(fromRoot({ failure }, 'exercises').failure).toEqual(failure)
  expect(fromRoot({}, 'exercises')).toEqual({})
})
