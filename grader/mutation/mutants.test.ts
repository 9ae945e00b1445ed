import { describe, expect, it } from 'vitest'
import { mutantsOf, splice } from './mutants.ts'

const changesOf = async (solution: string): Promise<string[]> =>
  (await mutantsOf('ch03/sigmoid', solution)).map(({ mutator, original, replacement }) =>
    [mutator, original, replacement].join(': '),
  )

describe('the mutants of a solution', () => {
  it('are that file with one mistake each, in its order', async () => {
    const solution = 'export const half = (x: number): number =>\n  x / 2 - 1\n'
    const mutants = await mutantsOf('ch03/sigmoid', solution)
    expect(mutants.map(({ mutator, line, column }) => `${mutator} ${line}:${column}`)).toEqual([
      'ArrowFunction 1:21',
      'ArithmeticOperator 2:3',
      'ArithmeticOperator 2:3',
    ])
    expect(mutants.map(({ text }) => text)).toEqual([
      'export const half = () => undefined\n',
      solution.replace('- 1', '+ 1'),
      solution.replace('/ 2', '* 2'),
    ])
    expect(mutants[2]).toMatchObject({ exercise: 'ch03/sigmoid', original: 'x / 2', replacement: 'x * 2' })
  })

  it('leave types and imports alone', async () => {
    expect(await changesOf("import { a } from './a.ts'\nexport const b: Record<'W1', 1 | -1> = a\n")).toEqual([])
    expect(await changesOf("type One = 'W1'\nexport const f = a as Map<'b1', One>\n")).toEqual([])
  })

  it('leave alone what is given to the student', async () => {
    const given = '// given\nexport const one = 2 - 1\n// end given\n'
    expect(await changesOf(`${given}export const two = 1 + 1\n`)).toEqual(['ArithmeticOperator: 1 + 1: 1 - 1'])
  })

  it('are found below characters of any width', async () => {
    expect(await changesOf("export const a = '시그모이드 𝛼'.length + 1 // 𝛽\n")).toEqual([
      "ArithmeticOperator: '시그모이드 𝛼'.length + 1: '시그모이드 𝛼'.length - 1",
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
