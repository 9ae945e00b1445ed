import { describe, expect, it } from 'vitest'
import type { Note } from '../../model/class.ts'
import { handIn } from './claims.fixture.ts'
import type { Claim } from './claims.ts'
import { answerDifferently, answersOf, completed, laterThan } from './completed.ts'

const ATTEMPTS: Note = { kind: 'attempts', taken: 'near', others: ['old'], by: 'time' }
const { claims, contents } = handIn({
  own: { by: ['1'], hour: 2, answers: { a: 'own' } },
  near: {
    by: ['1', '2'],
    hour: 1,
    answers: { a: 'near', b: 'near' },
    notes: [ATTEMPTS, { kind: 'team-parts', submissions: [] }],
  },
  far: { by: ['1', '2', '3'], hour: 3, answers: { b: 'far', c: 'far' } },
  same: { by: ['1', '2'], hour: 3, answers: { a: 'own' } },
  other: { by: ['1', '2'], hour: 3, answers: { a: 'other' } },
  timeless: { by: ['1', '2'], answers: { a: 'other' } },
})
const { own, near, far, same, other, timeless } = claims
const filesFrom = ({ notes }: Claim) =>
  notes.flatMap((note) =>
    note.kind === 'completed' ? note.from.map(({ submission, files }) => [submission, files]) : [],
  )

describe('a submission that others complete', () => {
  it('takes each file that it leaves out from the nearest that has it', () => {
    const whole = completed(own, [near, far], contents)
    expect(filesFrom(whole)).toEqual([
      ['near', ['b']],
      ['far', ['c']],
    ])
    expect(Object.fromEntries(answersOf(whole, contents))).toEqual({
      a: 'own',
      b: 'near',
      c: 'far',
    })
  })

  it('carries what is noted of their attempts, and nothing else of theirs', () => {
    expect(completed(own, [near], contents).notes.map(({ kind }) => kind)).toEqual(['attempts', 'completed'])
  })

  it('keeps what completed it before', () => {
    const twice = completed(completed(own, [near], contents), [far], contents)
    expect(twice.completedBy?.map(({ source }) => source.name)).toEqual(['near', 'far'])
  })

  it('stays as it is where they add nothing', () => {
    expect(completed(near, [own], contents)).toBe(near)
  })

  it('names those that came later and answer the same otherwise', () => {
    expect(laterThan(own, [near, same, other, far, timeless], contents)).toEqual(['other'])
    expect(answerDifferently(own, far, contents)).toBe(false)
  })
})
