// tries: to have the bundler read a file as its source map
// says: .
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  throw new Error('where?')
}
//# sourceMappingURL={{CANARY}}
