import * as np from '#np'
import type { NdArray } from '#np'
import { expect, it } from 'vitest'
import { refilledByLayers } from './refilled-by-layers.ts'

const layer = (): { W: NdArray; dW: NdArray; db: NdArray } => ({ W: np.ones(2), dW: np.zeros(2), db: np.zeros(2) })

it('excuses the arrays of a layer, wherever the network keeps it', () => {
  const [one, two] = [layer(), layer()]
  const gradient = { W1: one.dW, b1: one.db, W2: two.dW, b2: two.db }
  const all = ['W1', 'b1', 'W2', 'b2']
  expect(refilledByLayers(np, { one, two }, gradient)).toEqual(all)
  expect(refilledByLayers(np, { layers: new Map([['Affine1', one]]), rest: [two] }, gradient)).toEqual(all)
})

it('excuses no array that the network itself keeps, nor one that none of its layers has', () => {
  const [one, kept] = [layer(), np.zeros(2)]
  expect(refilledByLayers(np, { one, kept }, { W1: one.dW, b1: kept })).toEqual(['W1'])
  expect(refilledByLayers(np, { one }, { W1: np.zeros(2), b1: one.db })).toEqual(['b1'])
  expect(refilledByLayers(np, { grads: { W1: kept } }, { W1: kept })).toEqual([])
})

it('excuses what may be a layer’s where the network shows none', () => {
  expect(refilledByLayers(np, {}, { W1: np.zeros(2) })).toEqual(['W1'])
})

it('comes to an end where a network refers to itself', () => {
  const network: Record<string, unknown> = { one: layer() }
  network.self = network
  expect(refilledByLayers(np, network, { W1: np.zeros(2) })).toEqual([])
})
