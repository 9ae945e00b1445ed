// tries: to make code from a text
// says: any|EvalError|Code generation
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(([] as any).constructor.constructor('return process')())
  return x
}
