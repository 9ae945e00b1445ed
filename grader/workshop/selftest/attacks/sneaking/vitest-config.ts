// tries: to configure the runner of the checks
// says: right values
// file: vitest.config.ts = import { writeFileSync } from 'node:fs'\nwriteFileSync('{{TOUCHED}}', 'x')\nexport default { test: { setupFiles: ['./setup.ts'] } }
// file: setup.ts = import { writeFileSync } from 'node:fs'\nwriteFileSync('{{TOUCHED}}', 'x')
// file: .npmrc = node-options=--require {{KIT}}/setup.ts
// file: grader/checks/ch03/sigmoid.check.ts = export {}
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
