import type * as NumPy from '#np'
import type { NdArray } from '#np'
import type { Network } from './fake-network.ts'

/** How a loss changes with each parameter, for the guest: central differences as in the book, whatever the student's own are. */
export function slopes(np: typeof NumPy, lossOf: () => number, params: Network['params']): Network['params'] {
  const slopesIn = (array: NdArray): NdArray => {
    const result = np.zeros(...array.shape)
    for (let i = 0; i < array.size; i++) {
      const value = array.data[i]
      array.data[i] = value + 1e-4
      const above = lossOf()
      array.data[i] = value - 1e-4
      const below = lossOf()
      array.data[i] = value
      result.data[i] = (above - below) / 2e-4
    }
    return result
  }
  const { W1, b1, W2, b2 } = params
  return { W1: slopesIn(W1), b1: slopesIn(b1), W2: slopesIn(W2), b2: slopesIn(b2) }
}
