import { expect, it } from 'vitest'
import { DoubleLineError, UnmatchedLineError } from './matched-lines.ts'
import { matchScoreOverrides, OverrideError, readScoreOverridesOrThrow } from './score-overrides.ts'
import { TableError } from './table.ts'

const read = (text: string) => readScoreOverridesOrThrow(text, (id) => (id === 'ch05/affine' ? undefined : 5))
const CLASS = [
  { owner: 'a', student: { name: '김철수', id: '1' } },
  { owner: 'b', student: { name: '김철수', id: '2' } },
]

it('reads who, which exercise in any spelling, points or full, and why', () => {
  expect(read('학번,문제,점수,사유\n1,softmax,만점,재시험\n2,ch03/sigmoid,2.5,half\n')).toMatchObject([
    { line: 2, student: { id: '1' }, exercise: 'ch03/softmax', points: 'full', why: '재시험' },
    { line: 3, student: { id: '2' }, exercise: 'ch03/sigmoid', points: 2.5, why: 'half' },
  ])
})

it.each([
  ['id,exercise,points,why\n1,sotfmax,3,x\n', { line: 2, found: 'sotfmax', expected: 'softmax' }],
  [
    'id,exercise,points,why\n1,two_layer_net,3,x\n',
    { found: 'two_layer_net', expected: 'ch04/two_layer_net, ch05/two_layer_net' },
  ],
  ['id,exercise,points,why\n1,affine,3,x\n', { found: 'affine' }],
  ['id,exercise,points,why\n1,softmax,6,x\n', { found: '6', expected: '0–5, full' }],
  ['id,exercise,points,why\n1,softmax,,x\n', { found: '' }],
  ['id,exercise,points,why\n1,softmax,3,\n', { expected: 'why' }],
])('names the line and what may stand there: %j', (text, told) => {
  expect(() => read(text)).toThrow(OverrideError)
  expect(() => read(text)).toThrow(expect.objectContaining(told))
})

it('needs its four columns', () => {
  expect(() => read('id,exercise,points\n1,softmax,3\n')).toThrow(TableError)
})

it('finds whose each line is; one that is nobody’s or two students’ is an error', () => {
  const found = matchScoreOverrides(
    read('id,exercise,points,why\n1,softmax,3,x\n1,sigmoid,4,y\n2,softmax,5,z\n'),
    CLASS,
  )
  expect([...found]).toMatchObject([
    [
      'a',
      [
        { exercise: 'ch03/softmax', points: 3 },
        { exercise: 'ch03/sigmoid', points: 4 },
      ],
    ],
    ['b', [{ points: 5, why: 'z' }]],
  ])
  for (const [who, students] of [
    ['id\n9', []],
    ['student\n김철수', ['1', '2']],
  ] as const) {
    const [title, value] = who.split('\n')
    const lines = read(`${title},exercise,points,why\n${value},softmax,3,x\n`)
    expect(() => matchScoreOverrides(lines, CLASS)).toThrow(UnmatchedLineError)
    expect(() => matchScoreOverrides(lines, CLASS)).toThrow(expect.objectContaining({ line: 2, students }))
  }
})

it('takes no two lines for one exercise of a student, and names both', () => {
  const students = [{ owner: 'a', student: { name: '김철수', id: '1', login: 'kim' } }]
  const lines = read('id,login,exercise,points,why\n1,,softmax,3,x\n1,,sigmoid,3,x\n,kim,ch03/softmax,4,y\n')
  const wrong = () => matchScoreOverrides(lines, students)
  expect(wrong).toThrow(DoubleLineError)
  expect(wrong).toThrow(expect.objectContaining({ lines: [2, 4], who: 'kim', about: 'ch03/softmax' }))
})
