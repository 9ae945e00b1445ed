import { describe, expect, test } from 'vitest'
import type { CheckMeta, CheckStatus } from '../model/check.ts'
import { endedAs } from '../checks/check-end.fixture.ts'
import { fingerprintOfValue } from '../checks/fingerprint.ts'
import type { TracedCall } from '../model/trace.ts'
import { en } from '../text/en.ts'
import { ko } from '../text/ko.ts'
import { diagnose } from './diagnose.ts'
import { type KnownWrong, parseKnown, parsePairs, renderKnown, renderPairs } from './known.ts'

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

describe('probes', () => {
  const withProbes = (of: KnownWrong, ...values: number[]): KnownWrong => ({
    ...of,
    probes: calls(...values).map((call) => ({ ...call, off: true })),
  })
  const failing = (...probes: number[]): CheckMeta => ({
    ...check('value', 'failed', calls(5)),
    probes: calls(...probes),
  })
  const twins = [
    withProbes(wrong('one', { value: calls(5) }), 1, 2),
    withProbes(wrong('other', { value: calls(5) }), 1, 3),
  ]

  test('tell two apart that the checks cannot', () => {
    expect(diagnose([failing(1, 3)], twins).get('value')?.id).toBe('other')
    expect(diagnose([failing(1, 2)], twins).get('value')?.id).toBe('one')
  })

  test('contradict a name: rather nothing than something wrong', () => {
    expect(diagnose([failing(1, 4)], twins).size).toBe(0)
    expect(diagnose([failing(9, 2)], twins.slice(0, 1)).size).toBe(0)
  })

  test('allow another mistake beside a name only where that has a name too', () => {
    const one: KnownWrong = { ...twins[0], probes: calls(1, 2).map((call, n) => ({ ...call, off: n === 0 })) }
    expect(diagnose([failing(1, 7)], [one]).size).toBe(0)
    const both = [failing(1, 7), check('batch', 'failed', calls(8))]
    expect(diagnose(both, [one]).size).toBe(0)
    const other = {
      ...wrong('other', { batch: calls(8) }),
      probes: calls(3, 7).map((call, n) => ({ ...call, off: n === 1 })),
    }
    expect([...diagnose(both, [one, other]).values()].map(({ id }) => id)).toEqual(['one', 'other'])
  })
})

describe('two mistakes at once', () => {
  const one = wrong('one', { value: calls(5), batch: calls(6) })
  const other = wrong('other', { batch: calls(7) })
  const probes = calls(1, 2).map((call) => ({ ...call, off: true }))
  const failing = (name: string, ...came: number[]): CheckMeta => ({
    ...check(name, 'failed', calls(...came)),
    probes: name === 'batch' ? calls(1, 2) : undefined,
  })
  const pairs = [{ ids: ['one', 'other'], probes }] as const

  test('are both told where both concern a check, and one where it is one', () => {
    const told = diagnose([failing('value', 55), failing('batch', 77)], [one, other], pairs)
    expect(told.get('batch')).toEqual({
      id: 'one+other',
      says: {
        en: `${en.twoMistakes} one it is other it is`,
        ko: `${ko.twoMistakes} one입니다 other입니다`,
      },
    })
    expect(told.get('value')?.id).toBe('one')
  })

  test('are both told at every check where one of them concerns none that fails', () => {
    const hidden = { ...wrong('hidden', { elsewhere: calls(8) }), probes }
    const pair = { ids: ['one', 'hidden'], probes } as const
    const both = [failing('value', 55), failing('batch', 77)]
    const told = diagnose(both, [one, hidden], [pair])
    expect([told.get('value')?.id, told.get('batch')?.id]).toEqual(['one+hidden', 'one+hidden'])
    // Where no probe shows the other one either, nothing speaks for it.
    const unseen = { ...hidden, probes: probes.map((probe) => ({ ...probe, off: false })) }
    expect(diagnose(both, [one, unseen], [pair]).size).toBe(0)
  })

  test('are not told where the probes come to something else, or to two pairs', () => {
    const apart = [{ ids: ['one', 'other'], probes: calls(1, 3).map((call) => ({ ...call, off: true })) }] as const
    expect(diagnose([failing('batch', 77)], [one, other], apart).size).toBe(0)
    expect(diagnose([failing('batch', 77)], [one, other], [...pairs, ...pairs]).size).toBe(0)
  })

  test('survive writing and reading', () => {
    const [pair] = parsePairs(renderPairs(pairs))
    expect(pair.ids).toEqual(pairs[0].ids)
    expect(diagnose([failing('batch', 77)], [one, other], [pair]).get('batch')?.id).toBe('one+other')
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
