import { describe, expect, it } from 'vitest'
import { mutantsOf, splice } from './mutants.ts'

const changesOf = async (solution: string): Promise<string[]> =>
  (await mutantsOf('ch03/sigmoid', solution)).map(({ mutator, original, replacement }) =>
    [mutator, original, replacement].join(': '),
  )

describe('the mutants of a solution', () => {
  it('are that file with one mistake each, in the order of the file', async () => {
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

  it('are merged if two mutations give the same text, and dropped if the text is unchanged', async () => {
    expect(await changesOf('export const f = a.copy().copy()\n')).toEqual(['Unwrap: a.copy(): a'])
    expect(await changesOf('export const f = g(a, a)\n')).toEqual([])
  })

  it('do not change types and imports', async () => {
    expect(await changesOf("import { a } from './a.ts'\nexport const b: Record<'W1', 1 | -1> = a\n")).toEqual([])
    expect(await changesOf("type One = 'W1'\nexport const f = a as Map<'b1', One>\n")).toEqual([])
  })

  it('do not change the given parts', async () => {
    const given = '// given\nexport const c = a - b\n// end given\n'
    expect(await changesOf(`${given}export const d = a + b\n`)).toEqual(['ArithmeticOperator: a + b: a - b'])
  })

  it('are found after characters of any width', async () => {
    expect(await changesOf("export const a = '시그모이드 𝛼'.length + b // 𝛽\n")).toEqual([
      "ArithmeticOperator: '시그모이드 𝛼'.length + b: '시그모이드 𝛼'.length - b",
      'StringLiteral: \'시그모이드 𝛼\': ""',
    ])
  })
})

describe('a mutation in the text', () => {
  it('keeps the precedence of what it replaces', () => {
    const mutation = { mutator: 'LogicalOperator', start: 0, end: 6, replacement: 'a ?? b' }
    expect(splice('a || b && c', mutation)).toBe('(a ?? b) && c')
  })
})
