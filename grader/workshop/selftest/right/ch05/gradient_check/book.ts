import * as np from '#np'
import type { NdArray } from '#np'
import type { TwoLayerNet } from './two_layer_net.ts'

type Name = 'W1' | 'b1' | 'W2' | 'b2'

export function gradientCheck(network: TwoLayerNet, x: NdArray, t: NdArray): Record<Name, number> {
  const gradNumerical = network.numericalGradient(x, t)
  const gradBackprop = network.gradient(x, t)
  const result = {} as Record<Name, number>
  for (const key of Object.keys(gradNumerical) as Name[]) {
    const diff = np.mean(np.abs(np.sub(gradBackprop[key], gradNumerical[key])))
    console.log(`${key}:${diff}`)
    result[key] = diff
  }
  return result
}
