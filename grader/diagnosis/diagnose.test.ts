import { describe, expect, test } from 'vitest'
import type { CheckMeta, CheckStatus } from '../model/check.ts'
import { endedAs } from '../checks/check-end.fixture.ts'
import { fingerprintOfValue } from '../checks/fingerprint.ts'
import type { TracedCall } from '../model/trace.ts'
import { diagnose } from './diagnose.ts'
import { type KnownWrong, parseKnown, renderKnown } from './known.ts'

const calls = (...values: unknown[]): TracedCall[] =>
  values.map((value, n) => ({ given: `args ${n}`, came: fingerprintOfValue(value) }))

const check = (name: string, status: CheckStatus, trace?: TracedCall[]): CheckMeta => ({
  kind: 'behaviour',
  name,
  title: { en: name, ko: name },
  points: 1,
  ...endedAs(status, { trace }),
})

const wrong = (id: string, failed: Record<string, TracedCall[]>): KnownWrong => ({
  id,
  says: { en: `${id} it is`, ko: `${id}입니다` },
  failed,
})

const known = [
  wrong('no-half', { value: calls(1, 2), batch: calls(6) }),
  wrong('mean', { value: calls(1, 3) }),
  wrong('no-half-of-a-batch', { batch: calls(6) }),
]
const named = (...checks: CheckMeta[]) =>
  Object.fromEntries([...diagnose(checks, known)].map(([name, { id }]) => [name, id]))

describe('a wrong answer is named', () => {
  test('if every call had the same result', () => {
    expect(named(check('value', 'failed', calls(1, 3)), check('batch', 'passed'))).toEqual({ value: 'mean' })
    expect(named(check('value', 'failed', calls(1, 3 + 1e-12)))).toEqual({ value: 'mean' })
  })

  test('and of two, the one that explains more checks', () => {
    expect(named(check('value', 'failed', calls(1, 2)), check('batch', 'failed', calls(6)))).toEqual({
      value: 'no-half',
      batch: 'no-half',
    })
    expect(named(check('value', 'passed'), check('batch', 'failed', calls(6)))).toEqual({
      batch: 'no-half-of-a-batch',
    })
  })

  test('for each check separately', () => {
    expect(named(check('value', 'failed', calls(1, 3)), check('batch', 'failed', calls(6)))).toEqual({
      value: 'mean',
      batch: 'no-half-of-a-batch',
    })
  })
})

describe('no wrong answer is named', () => {
  test('if one call had another result', () => {
    expect(named(check('value', 'failed', calls(1.1, 3)))).toEqual({})
    expect(named(check('value', 'failed', calls(1)))).toEqual({})
  })

  test('if the student passes a check that the wrong answer fails', () => {
    expect(named(check('value', 'failed', calls(1, 2)), check('batch', 'passed'))).toEqual({})
  })

  test('if two explain the same checks', () => {
    const twins = [wrong('one', { value: calls(5) }), wrong('other', { value: calls(5) })]
    expect(diagnose([check('value', 'failed', calls(5))], twins).size).toBe(0)
  })

  test('if the comparable calls are not enough: a random case under another seed', () => {
    const other: TracedCall[] = [calls(1, 3)[0], { given: 'other', came: fingerprintOfValue(3) }]
    expect(named(check('value', 'failed', other))).toEqual({})
  })
})

test('earlier calls with other arguments are ignored', () => {
  const other: TracedCall[] = [{ given: 'other', came: fingerprintOfValue(99) }, calls(1, 3)[1]]
  expect(named(check('value', 'failed', other))).toEqual({ value: 'mean' })
})

test('fingerprints survive writing and reading', () => {
  const read = parseKnown(renderKnown(known))
  expect(read.map(({ id, says }) => ({ id, says }))).toEqual(known.map(({ id, says }) => ({ id, says })))
  expect(diagnose([check('value', 'failed', calls(1, 3))], read).get('value')?.id).toBe('mean')
})

test('a wrong answer recognized by one check also explains another whose cases differ', () => {
  const random: TracedCall[] = [{ given: 'other', came: fingerprintOfValue(99) }]
  expect(named(check('value', 'failed', calls(1, 2)), check('batch', 'failed', random))).toEqual({
    value: 'no-half',
    batch: 'no-half',
  })
})
