// tries: to read the text of the functions around it
// wall: realm
// says: ^returned: $
import * as np from '#np'
export function run(): string {
  const texts = [np.zeros, np.NdArray, np.NdArray.prototype.dot, run].map((f) => Function.prototype.toString.call(f) + String(f))
  return texts.filter((text) => !text.includes('[code]')).join()
}
