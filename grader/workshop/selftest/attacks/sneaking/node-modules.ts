// tries: to bring a package along
// refused: before anything of it runs
// says: import
// file: node_modules/helper/package.json = {"name":"helper","main":"index.js"}
// file: node_modules/helper/index.js = module.exports = require('fs').readFileSync('{{CANARY}}', 'utf8')
import helper from 'helper'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(helper)
  return x
}
