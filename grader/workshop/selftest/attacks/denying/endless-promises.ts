// tries: to flood the queue of promises
// says: Promise
import type { NdArray } from '#np'
async function spin(): Promise<void> {
  for (;;) await null
}
export function sigmoid(x: NdArray): NdArray {
  void spin()
  void Promise.reject(new Error("nobody catches this"))
  return Promise.resolve(x) as never
}
