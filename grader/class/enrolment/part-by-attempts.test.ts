import { describe, expect, it } from 'vitest'
import { type Enrolled, enrollClaims, type EnrolmentRules } from '../enroll.ts'
import type { Claim } from './claims.ts'
import { handIn, type HandedIn } from './claims.fixture.ts'
import type { Extension } from './extensions.ts'

const hour = (at: number): Date => new Date(3_600_000 * at)

/** What the roster says of each student: when they handed in, and until when they may. */
type Lines = Readonly<Record<string, { readonly submittedAt?: Date; readonly due?: Date }>>

const withLines = (claims: readonly Claim[], lines: Lines): Claim[] =>
  claims.map((claim) => ({ ...claim, entries: claim.owners.map((id) => ({ id, ...lines[id] })) }))

/** The submissions of a class: whose, key, and what they count as handed in and due at. */
function enrolled(all: Readonly<Record<string, HandedIn>>, lines: Lines, rules: EnrolmentRules = {}): Enrolled[] {
  const { claims, contents } = handIn(all)
  return enrollClaims(withLines(Object.values(claims), lines), { contents, ...rules })
}

const told = (all: readonly Enrolled[]) =>
  all.map(({ key, students, submittedAt, due }) => [
    key,
    students.map(({ id }) => id).join(),
    submittedAt && submittedAt.getTime() / 3_600_000,
    due && due.getTime() / 3_600_000,
  ])

const GROUP = {
  team: { by: ['1', '2', '3'], answers: { a: 'A', b: 'B' } },
  own: { by: ['2'], answers: { a: 'x' } },
}

describe('a group of which one handed in something alone, too', () => {
  const lines = { 1: { submittedAt: hour(1) }, 2: { submittedAt: hour(9) }, 3: { submittedAt: hour(2) } }

  it('has the time of those for whom it is all that they handed in, also where the best counts', () => {
    expect(told(enrolled(GROUP, lines))).toEqual([
      ['own', '2', 9, undefined],
      ['team', '1,3', 2, undefined],
    ])
    expect(told(enrolled(GROUP, lines, { attempts: 'best' }))).toEqual([
      ['own', '2', 9, undefined],
      ['team', '1,3', 2, undefined],
      ['team~p2', '2', 9, undefined],
    ])
  })

  it('is not parted where all of it handed in the same several times', () => {
    const twice = { first: { by: ['1', '2'], answers: { a: 'A' } }, second: { by: ['2', '1'], answers: { a: 'B' } } }
    expect(told(enrolled(twice, {}, { attempts: 'best' })).map(([key]) => key)).toEqual(['first', 'second'])
  })

  it.each(['latest', 'best'] as const)('has the extension of each of its members: %s', (attempts) => {
    const extensions: Extension[] = [{ line: 2, due: hour(30), student: { id: '2' } }]
    const dues = told(enrolled(GROUP, lines, { attempts, extensions, due: hour(24) })).map(([, , , due]) => due)
    expect([...new Set(dues)]).toEqual([30])
  })
})

describe('the due date of one of two students', () => {
  const PAIR = { pair: { by: ['1', '2'], answers: { a: 'A' } } }
  const dueOf = (lines: Lines, due?: Date) => enrolled(PAIR, lines, { due })[0].due

  it('does not shorten the other’s, which is that of the class', () => {
    expect(dueOf({ 1: { due: hour(12) } }, hour(24))).toBeUndefined()
    expect(dueOf({ 1: { due: hour(36) } }, hour(24))).toEqual(hour(36))
    expect(dueOf({ 1: { due: hour(12) }, 2: { due: hour(13) } }, hour(24))).toEqual(hour(13))
    expect(dueOf({ 1: { due: hour(12) } })).toEqual(hour(12))
  })
})

describe('the attempts that do not count', () => {
  it('are named to who handed them in, and not to who handed in the same with them', () => {
    const { claims, contents } = handIn({
      pair: { by: ['1', '2'], hour: 2, answers: { a: 'A' } },
      own: { by: ['2'], hour: 1, answers: { a: 'x' } },
    })
    const named = Object.values({ ...claims, pair: { ...claims.pair, named: ['1', '2'] } })
    const all = enrollClaims(named, { contents })
    expect(all.map(({ key, students, notes }) => [key, students.map(({ id }) => id).join(), notes])).toEqual([
      ['pair', '1', []],
      ['pair~p2', '2', [{ kind: 'attempts', taken: 'pair', others: ['own'], by: 'roster' }]],
    ])
  })
})
