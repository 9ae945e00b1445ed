import { describe, expect, it } from 'vitest'
import { mutantsOf, splice } from './mutants.ts'

const changesOf = async (solution: string): Promise<string[]> =>
  (await mutantsOf('ch03/sigmoid', solution)).map(({ mutator, original, replacement }) =>
    [mutator, original, replacement].join(': '),
  )

describe('the mutants of a solution', () => {
  it('are that file with one mistake each, in its order', async () => {
    const solution = 'export const half = (x: number): number =>\n  x / two - one\n'
    const mutants = await mutantsOf('ch03/sigmoid', solution)
    expect(mutants.map(({ mutator, line, column }) => `${mutator} ${line}:${column}`)).toEqual([
      'ArrowFunction 1:21',
      'ArithmeticOperator 2:3',
      'ArithmeticOperator 2:3',
    ])
    expect(mutants.map(({ text }) => text)).toEqual([
      'export const half = () => undefined\n',
      solution.replace('- one', '+ one'),
      solution.replace('/ two', '* two'),
    ])
    expect(mutants[2]).toMatchObject({ exercise: 'ch03/sigmoid', original: 'x / two', replacement: 'x * two' })
  })

  it('are one where two changes come to the same, and none where nothing has changed', async () => {
    expect(await changesOf('export const f = a.copy().copy()\n')).toEqual(['Unwrap: a.copy(): a'])
    expect(await changesOf('export const f = g(a, a)\n')).toEqual([])
  })

  it('leave types and imports alone', async () => {
    expect(await changesOf("import { a } from './a.ts'\nexport const b: Record<'W1', 1 | -1> = a\n")).toEqual([])
    expect(await changesOf("type One = 'W1'\nexport const f = a as Map<'b1', One>\n")).toEqual([])
  })

  it('leave alone what is given to the student', async () => {
    const given = '// given\nexport const c = a - b\n// end given\n'
    expect(await changesOf(`${given}export const d = a + b\n`)).toEqual(['ArithmeticOperator: a + b: a - b'])
  })

  it('are found below characters of any width', async () => {
    expect(await changesOf("export const a = '시그모이드 𝛼'.length + b // 𝛽\n")).toEqual([
      "ArithmeticOperator: '시그모이드 𝛼'.length + b: '시그모이드 𝛼'.length - b",
      'StringLiteral: \'시그모이드 𝛼\': ""',
    ])
  })
})

describe('a change spliced in', () => {
  it('binds as tightly as what it replaces', () => {
    const mutation = { mutator: 'LogicalOperator', start: 0, end: 6, replacement: 'a ?? b' }
    expect(splice('a || b && c', mutation)).toBe('(a ?? b) && c')
  })
})
