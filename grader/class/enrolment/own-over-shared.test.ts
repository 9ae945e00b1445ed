import { describe, expect, it } from 'vitest'
import type { AttemptRule } from './attempts.ts'
import { handIn, type HandedIn } from './claims.fixture.ts'
import { answersOf } from './completed.ts'
import { withOwnOverShared } from './own-over-shared.ts'

/** Whose each submission is, what it answers in the end, and the kinds of its notes. */
const told = (all: Readonly<Record<string, HandedIn>>, attempts?: AttemptRule) => {
  const { claims, contents } = handIn(all)
  return withOwnOverShared(Object.values(claims), contents, attempts).map((claim) => [
    claim.owners.join(),
    [...answersOf(claim, contents).values()].toSorted().join(''),
    claim.notes
      .map((note) =>
        note.kind === 'attempts' ? `attempts by ${note.by}, later ${note.later?.join() ?? ''}` : note.kind,
      )
      .join(),
  ])
}

const LAYERS = {
  alone: { by: ['1'], hour: 1, answers: { a: 'A' } },
  pair: { by: ['1', '2'], hour: 2, answers: { a: 'p', b: 'P' } },
  team: { by: ['1', '2', '3'], hour: 3, answers: { b: 't', c: 'T' } },
}

describe('what a student handed in alone, in a pair and in a team', () => {
  it('is one work, the own first, and what is left of the others is the others’', () => {
    expect(told(LAYERS)).toEqual([
      ['1', 'APT', 'completed'],
      ['2', 'PTp', 'completed'],
      ['3', 'Tt', ''],
    ])
  })

  it('competes with each other where the best counts', () => {
    expect(told(LAYERS, 'best').map(([owners, texts]) => [owners, texts])).toEqual([
      ['1', 'APT'],
      ['1', 'PTp'],
      ['2', 'PTp'],
      ['1,2,3', 'Tt'],
    ])
  })
})

describe('what a student handed in alone that answers all', () => {
  const FULL = {
    pair: { by: ['1', '2'], hour: 2, answers: { a: 'p' } },
    alone: { by: ['1'], hour: 1, answers: { a: 'A' } },
  }

  it('is theirs, and what came later with others is named', () => {
    expect(told(FULL)).toEqual([
      ['2', 'p', ''],
      ['1', 'A', 'attempts by own, later pair'],
    ])
  })

  it('is an attempt like the other where the best counts', () => {
    expect(told(FULL, 'best')).toEqual([
      ['1,2', 'p', ''],
      ['1', 'A', ''],
    ])
  })

  it('takes nothing from what they handed in with others where it holds no answer', () => {
    expect(told({ ...FULL, alone: { by: ['1'], hour: 1, answers: {} } })).toEqual([
      ['1,2', 'p', ''],
      ['1', '', ''],
    ])
  })
})
