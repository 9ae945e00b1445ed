// tries: to get at the functions that call it
// says: seen of functions: false
import type { NdArray } from '#np'
let seen = 'nothing'
Object.assign(Error, {
  prepareStackTrace: (_: unknown, sites: { getFunction(): unknown; getThis(): unknown }[]) => {
    seen = sites.map((site) => typeof (site.getFunction() ?? site.getThis())).join()
    return 'forged'
  },
})
export function sigmoid(x: NdArray): NdArray {
  void new Error('look').stack
  throw new RangeError(`seen of functions: ${seen.includes('function') || seen.includes('object')}`)
}
