import { describe, expect, it } from 'vitest'
import { findArrayMutations } from './array-mutators.ts'
import { splice } from './mutants.ts'

const mutantsOf = (text: string, wanted: string): string[] =>
  findArrayMutations(text)
    .filter(({ mutator }) => mutator === wanted)
    .map((mutation) => splice(text, mutation))

describe('the mutators for arrays', () => {
  it('replace a method by another', () => {
    expect(mutantsOf('a.sum(0)', 'ArrayMethod')).toEqual(['a.mean(0)', 'a.max(0)'])
    expect(mutantsOf('a.add(b)', 'ArrayMethod')).toEqual(['a.sub(b)', 'a.addInPlace(b)'])
    expect(mutantsOf('a.neg().add(b)', 'ArrayMethod')).toEqual(['a.neg().sub(b)'])
    expect(mutantsOf('np.add(a, b)', 'ArrayMethod')).toEqual(['np.sub(a, b)'])
    expect(mutantsOf('a.shape.add', 'ArrayMethod')).toEqual([])
  })

  it('leave out a method, a transpose or a function', () => {
    expect(mutantsOf('a.copy().get(0)', 'Unwrap')).toEqual(['a.get(0)'])
    expect(mutantsOf('a.T.dot(b, c)', 'Unwrap')).toEqual(['a.dot(b, c)'])
    expect(mutantsOf('np.exp(-a)', 'Unwrap')).toEqual(['(-a)'])
  })

  it('swap two arguments', () => {
    expect(mutantsOf('f(a, g(b))', 'ArgumentOrder')).toEqual(['f(g(b), a)'])
    expect(mutantsOf('Math.max(a, b)', 'ArgumentOrder')).toEqual([])
  })

  it('change a number', () => {
    expect(mutantsOf('0 + 1 + 1e-4 + 10_000', 'NumericLiteral')).toEqual([
      '1 + 1 + 1e-4 + 10_000',
      '0 + 0 + 1e-4 + 10_000',
      '0 + 1 + 0.0002 + 10_000',
      '0 + 1 + 1e-4 + 20000',
    ])
  })

  it('replace a name by a similar one', () => {
    expect(mutantsOf('const { W1, W2 } = p\nreturn a.dot(W1)', 'Neighbour')).toEqual([
      'const { W1, W2 } = p\nreturn a.dot(W2)',
    ])
    expect(mutantsOf('const W2 = 0, g = { W1: p.W1, y: p.z1 }', 'Neighbour')).toEqual([
      'const W2 = 0, g = { W1: p.W2, y: p.z1 }',
    ])
  })

  it('leave out a statement', () => {
    expect(mutantsOf('a.W = b\nreturn a', 'Statement')).toEqual([';\nreturn a'])
  })

  it('do not change types and imports', () => {
    expect(findArrayMutations("import { a } from './a.ts'\ntype One = 1\nlet a: [2, typeof a.T]")).toEqual([])
  })
})
