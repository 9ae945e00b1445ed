import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { parseNetwork, renderNetwork, type SavedNetwork } from './params-file.ts'

np.random.seed(1)
const network: SavedNetwork = {
  chapter: 'ch05',
  hiddenSize: 2,
  iterations: 60,
  params: { W1: np.random.randn(784, 2), b1: np.array([1e-300, -0]), W2: np.random.randn(2, 10), b2: np.zeros(10) },
}

const changed = (change: (file: Record<string, never>) => void): string => {
  const file = JSON.parse(renderNetwork(network)) as Record<string, never>
  change(file)
  return JSON.stringify(file)
}

describe('a saved network', () => {
  it('is restored bit by bit', () => {
    const read = parseNetwork(renderNetwork(network)) as SavedNetwork
    expect(read).toMatchObject({ chapter: 'ch05', hiddenSize: 2, iterations: 60 })
    for (const name of ['W1', 'b1', 'W2', 'b2'] as const) {
      expect(read.params[name].shape).toEqual(network.params[name].shape)
      expect(read.params[name].data).toEqual(network.params[name].data)
    }
  })

  it.each([
    ['not JSON at all', 'W1 = …', { why: 'no-json' }],
    ['a list', '[]', { why: 'no-json' }],
    ['another file', '{"loss":[1]}', { why: 'another-format' }],
    ['a later version', changed((file) => Object.assign(file, { version: 2 })), { why: 'another-version' }],
    [
      'a network of nowhere',
      changed((file) => Object.assign(file, { network: '__proto__' })),
      { why: 'field', field: 'network' },
    ],
    [
      'no hidden units',
      changed((file) => Object.assign(file, { hiddenSize: 0 })),
      { why: 'field', field: 'hiddenSize' },
    ],
    [
      'more hidden units than memory',
      changed((file) => Object.assign(file, { hiddenSize: 1e9 })),
      { why: 'field', field: 'hiddenSize' },
    ],
    [
      'shapes that do not fit',
      changed((file) => Object.assign(file, { hiddenSize: 3 })),
      { why: 'field', field: 'params.W1.shape' },
    ],
    [
      'a parameter less',
      changed(({ params }) => Reflect.deleteProperty(params, 'b2')),
      { why: 'field', field: 'params.b2.shape' },
    ],
    [
      'numbers that are cut off',
      changed(({ params }) => Object.assign(params['W2'], { data: 'AAAA' })),
      { why: 'field', field: 'params.W2.data' },
    ],
    [
      'numbers in another alphabet',
      changed(({ params }) => Object.assign(params['b1'], { data: '!'.repeat(24) })),
      { why: 'field', field: 'params.b1.data' },
    ],
    [
      'NaN among the numbers',
      renderNetwork({ ...network, params: { ...network.params, b1: np.array([NaN, 0]) } }),
      { why: 'field', field: 'params.b1.data' },
    ],
  ])('is not read from %s', (_, text, why) => {
    expect(parseNetwork(text)).toEqual(why)
  })
})
