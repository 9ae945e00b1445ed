// tries: to ship the labels as a comment in a function
// says: Error: no comment
import type { NdArray } from '#np'
function labels(): void {
  /* 5041921314 */
}
export function sigmoid(x: NdArray): NdArray {
  throw new Error(`${labels.toString().includes('5041921314') ? 'it is there' : 'no comment'}`)
}
