import * as np from '#np'
import type { NdArray } from '#np'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

/** A vector and what comes back to it, in which all pairs of signs occur, twice each: so one sees whose sign a mistake goes by. */
export function withAllSigns(random: Random): { readonly x: NdArray; readonly dout: NdArray } {
  const sizes = (): NdArray => random.uniforms(0.1, 2, 8).map(roundTo2Digits)
  const order = random.permutation(8)
  const signed = (bit: number): NdArray => sizes().mul(np.array(order.map((n) => (n & bit ? 1 : -1))))
  return { x: signed(1), dout: signed(2) }
}
