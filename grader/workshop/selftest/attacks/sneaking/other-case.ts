// tries: to be read under another spelling of its name
// says: right values
// file: ch03/Sigmoid.ts = export { sigmoid } from '../../solutions/ch03/sigmoid.ts'
// file: CH03/sigmoid.ts = export { sigmoid } from '../../solutions/ch03/sigmoid.ts'
// file: ch03/sigmoid.js = throw new Error('CANARY of the other file')
// file: ch03/sigmoid.d.ts = export declare const sigmoid: never
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
