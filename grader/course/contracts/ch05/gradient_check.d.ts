// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'
import type { TwoLayerNet } from './two_layer_net.ts'

export declare function gradientCheck(
  network: TwoLayerNet,
  x: NdArray,
  t: NdArray,
): Record<'W1' | 'b1' | 'W2' | 'b2', number>
