import { expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { reported, untouched, verdictOf, wrongNumber } from '../verdict/verdicts.fixture.ts'
import { otherFailures } from './failures.ts'
import { screenOf } from './screen.ts'

const options = { lang: 'en', colors: false, columns: 100, root: 'exercises', selected: false } as const
const verdict = verdictOf((id) => (id === 'ch04/two_layer_net' ? reported(id, 'failed', wrongNumber) : untouched(id)))

// The line that stands for a check which found something by reading.
function shortOf(finding: Partial<Finding>): string {
  const exercise = verdict.exercises.find(({ id }) => id === 'ch04/two_layer_net')!
  const check = {
    ...exercise.checks[0],
    status: 'failed' as const,
    failure: { kind: 'findings' as const, findings: [{ severity: 'declaration', ...finding } as Finding] },
  }
  return otherFailures([{ exercise, check }], screenOf(verdict, options))[1].trim()
}

it('names the line and what stands there, where a check that is not told in full found a mistake by reading', () => {
  const place = { file: 'ch04/two_layer_net.ts', line: 12, column: 3 }
  expect(shortOf({ kind: 'habit', habit: 'operator', wrote: 'z1 * dz1', meant: 'z1.mul(dz1)', ...place })).toBe(
    '✗ ch04/two_layer_net  line 12, z1 * dz1: Operators do not work on arrays in TypeScript.',
  )
  expect(shortOf({ kind: 'left-throw', ...place })).toContain('ch04/two_layer_net  line 12: The throw of the stub')
  expect(shortOf({ kind: 'missing-export', name: 'TwoLayerNet' })).toContain('ch04/two_layer_net  The file does not')
})
