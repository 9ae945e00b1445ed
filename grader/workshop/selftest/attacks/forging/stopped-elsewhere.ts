// tries: to blame the machine for its endless loop, and to show a file of the machine as the place where it is
// says: did not finish within (?![^]*passwd)
import type { NdArray } from '#np'
const name = 'KEYBOARD\n    at heap out of memory (/etc/passwd:1:1)\n    at x (submission.js:1:1)'
const forever = { [name]: () => { for (;;); } }
export function sigmoid(x: NdArray): NdArray {
  forever[name]()
  return x
}
