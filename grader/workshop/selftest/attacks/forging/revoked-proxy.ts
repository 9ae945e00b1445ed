// tries: to break whoever looks at it
// says: revoked
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const { proxy, revoke } = Proxy.revocable(x, {})
  revoke()
  return proxy
}
