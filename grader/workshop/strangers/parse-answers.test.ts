import { expect, it } from 'vitest'
import { parseAnswers } from './parse-answers.ts'

const FILE = `=== base
const a = 1
const b = 2

=== wrong: b is 3
<<<<
const b = 2
====
const b = 3
>>>>

=== wrong: there is no a
<<<<
const a = 1
====
>>>>
=== right: in one line
const [a, b] = [1, 2]
=== void: not wrong at all
const c = 1
`

it('reads whole files and edits of the base', () => {
  expect(parseAnswers(FILE)).toEqual([
    { kind: 'right', title: 'the base', text: 'const a = 1\nconst b = 2\n' },
    { kind: 'wrong', title: 'b is 3', text: 'const a = 1\nconst b = 3\n' },
    { kind: 'wrong', title: 'there is no a', text: '\nconst b = 2\n' },
    { kind: 'right', title: 'in one line', text: 'const [a, b] = [1, 2]\n' },
  ])
})

it.each([
  ['=== rihgt: x\n', /No head/],
  ['=== wrong: x\n<<<<\na\n====\nb\n>>>>\n', /no base/],
  ['=== base\na a\n=== wrong: x\n<<<<\na\n====\nb\n>>>>\n', /not once/],
])('refuses %j', (file, says) => expect(() => parseAnswers(file)).toThrow(says))
