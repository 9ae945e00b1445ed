import * as np from '#np'
import type { NdArray } from '#np'
import { type Params, type TwoLayerNet } from './two_layer_net.ts'

export function gradientCheck(network: TwoLayerNet, x: NdArray, t: NdArray): Record<keyof Params, number> {
  const names = Object.keys(network.params) as (keyof Params)[]
  const means = names.map((name) => {
    // Asked anew for each name: slow, but the same.
    const difference = network.numericalGradient(x, t)[name].copy()
    difference.subInPlace(network.gradient(x, t)[name])
    return [name, np.sqrt(np.square(difference)).sum() / difference.size] as const
  })
  return Object.fromEntries(means) as Record<keyof Params, number>
}
