import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { texts } from '../../text/texts.ts'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import { printsOf } from './prints.ts'
import { type ComparedWork, sameWork } from './same-work.ts'
import { sameWorkIn, sameWorkLines, withSameWork } from './tell.ts'
import { namelessTokens } from './tokens.ts'

const LONG = 'ch05/affine.ts'
const SHORT = 'ch03/sigmoid.ts'
const read = (path: string): string => readFileSync(join(kitRoot, path), 'utf8')
const right = read('grader/workshop/selftest/right/ch05/affine/loops.ts')
const short = read('grader/workshop/selftest/right/ch03/sigmoid/map.ts')

const renamed = (text: string): string =>
  `// mine\n${text
    .replaceAll(/\bx\b/g, 'input')
    .replaceAll(/\bdout\b/g, 'upstream')
    .replaceAll('\n', '\n\n')}`

const work = (who: string, files: Record<string, string>, from: ComparedWork['from'] = 'class'): ComparedWork => ({
  who,
  from,
  prints: printsOf(new Map(Object.entries(files))),
})

const told = (all: readonly ComparedWork[]) =>
  sameWork(all).map(({ files, members, how, isUnusual }) => [files, members.map(({ who }) => who), how, isUnusual])

describe('the same work', () => {
  it('is found to the letter, and but for names, comments and layout', () => {
    expect(
      told([work('a', { [LONG]: right }), work('b', { [LONG]: `${right}\n` }), work('c', { [LONG]: renamed(right) })]),
    ).toEqual([
      [[LONG], ['a', 'b', 'c'], 'code', true],
      [[LONG], ['a', 'b'], 'text', true],
    ])
  })

  it('is likely by chance where it is short, and told as such', () => {
    expect(told([work('a', { [SHORT]: short }), work('b', { [SHORT]: short })])).toEqual([
      [[SHORT], ['a', 'b'], 'text', false],
    ])
  })

  it('of several files of the same people is told together', () => {
    const files = { [LONG]: right, 'ch05/softmax_with_loss.ts': right }
    expect(told([work('a', files), work('b', files)])).toEqual([
      [[LONG, 'ch05/softmax_with_loss.ts'], ['a', 'b'], 'text', true],
    ])
  })

  it('is found in an earlier class and in the solutions, but not between those alone', () => {
    const [old, kit] = [work('old', { [LONG]: right }, 'earlier'), work('kit', { [LONG]: right }, 'solutions')]
    expect(told([old, kit])).toEqual([])
    expect(told([old, kit, work('a', { [LONG]: renamed(right) })])).toEqual([
      [[LONG], ['old', 'kit', 'a'], 'code', true],
    ])
  })

  it('is no untouched stub, and no other code', () => {
    const stub = read('grader/course/stubs/ch05/affine.ts')
    expect(told([work('a', { [LONG]: stub }), work('b', { [LONG]: stub })])).toEqual([])
    const other = right.replace('+=', '-=')
    expect(other).not.toBe(right)
    expect(told([work('a', { [LONG]: right }), work('b', { [LONG]: other })])).toEqual([])
  })

  it('is told alike in every class, whatever its size and whatever others have', () => {
    const long = short + Array.from({ length: 24 }, (_, i) => `export const k${i} = ${i}\n`).join('')
    const pairs = Array.from({ length: 12 }, (_, i) =>
      work(String(i), { [SHORT]: `${long}// ${Math.floor(i / 2)}\n${Math.floor(i / 2)}` }),
    )
    expect(told(pairs.slice(0, 2))[0][3]).toBe(true)
    expect(told(pairs).every(([, , , isUnusual]) => isUnusual === true)).toBe(true)
  })
})

describe('tokens without names', () => {
  it.each([
    ['const a = 1', 'let a = 1', false],
    ['const a = x.mul(2)', 'const b = y.mul(2)', true],
    ['x.mul(2)', 'x.add(2)', false],
    ['this.mask = a', 'this.m = b', true],
    ["import { softmax } from './s.ts'\nsoftmax(x)", "import { sigmoid } from './s.ts'\nsigmoid(x)", false],
    ['a + b', 'a + a', false],
    ["'x' // y", "'x' /* z */", true],
    ["'x'", "'y'", false],
    ['a - 1e-7', 'b - 1e-7', true],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(namelessTokens(a).join(' ') === namelessTokens(b).join(' ')).toBe(isSame)
  })
})

describe('the notes on the same work', () => {
  it('tell who has one text as such, and not also as another’s that differs in names', () => {
    const prints = (text: string) => printsOf(new Map([[LONG, text]]))
    const verdict = judge([reported('ch05/affine', 'passed')])
    const outcomes = [right, `${right}\n`, renamed(right)].map((text, i): SubmissionOutcome => ({
      record: { key: `s${i}`, source: `s${i}`, students: [{ name: `s${i}` }], notes: [], prints: prints(text) },
      status: 'graded',
      verdict,
    }))
    const noted = withSameWork(outcomes, sameWorkIn({}, outcomes), texts('en'))
    const notesOf = noted.map(({ record: { notes } }) =>
      notes.map((note) => (note.kind === 'same-work' ? `${note.how} ${note.others.join(' ')}` : '')),
    )
    // Of a pair two people have it.
    const pair = { ...outcomes[0], record: { ...outcomes[0].record, students: [{ name: 'x' }, { name: 'y' }] } }
    const lines = sameWorkLines(sameWorkIn({}, [pair, ...outcomes.slice(1)]), texts('en'))
    expect(lines.slice(1).map((line) => /\(.*/.exec(line)?.[0])).toEqual([
      '(4 students): x + y, s1, s2',
      '(3 students): x + y, s1',
    ])
    expect(notesOf).toEqual([['code s2', 'text s1'], ['code s2', 'text s0'], ['code s0 s1']])
  })
})
