import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { boundArrays, type MemoryUse, type Realm } from './bound-arrays.ts'

const MB = 2 ** 20

/** Runs code in a realm of its own whose arrays are bounded to 64 MB; says whether it was stopped. */
function runBounded(code: string, use?: () => MemoryUse): { stopped: boolean; value?: unknown } {
  const context = createContext()
  const before = process.memoryUsage().arrayBuffers
  const now = (): MemoryUse => ({ rss: 0, arrayBuffers: process.memoryUsage().arrayBuffers - before })
  boundArrays(runInContext('globalThis', context) as Realm, 64 * MB, use ?? now, () => {
    throw new Error('over')
  })
  try {
    return { stopped: false, value: runInContext(code, context) }
  } catch (error) {
    if ((error as Error).message !== 'over') throw error
    return { stopped: true }
  }
}

describe('boundArrays', () => {
  it.each([
    'const keep = []; for (let n = 0; n < 100; n++) keep.push(new Float64Array(1e6))',
    'const keep = []; for (let n = 0; n < 100; n++) keep.push(new ArrayBuffer(8e6))',
    'const keep = [], one = new Float64Array(1e6); for (let n = 0; n < 100; n++) keep.push(one.slice())',
    'const keep = [], one = new Float64Array(1e6); for (let n = 0; n < 100; n++) keep.push(one.map((x) => x))',
    'const keep = [], one = new ArrayBuffer(8e6); for (let n = 0; n < 100; n++) keep.push(one.slice(0))',
    'const keep = []; for (let n = 0; n < 100; n++) keep.push(new (new Uint8Array(1).constructor)(8e6))',
    'const keep = []; class Own extends Uint8Array {}; for (let n = 0; n < 100; n++) keep.push(new Own(8e6))',
    'new Float64Array(2e7)',
  ])('stops %s', (code) => {
    expect(runBounded(code)).toEqual({ stopped: true })
  })

  it.each([
    'new ArrayBuffer(8, { maxByteLength: 1e8 }).resize(9e7)',
    'new SharedArrayBuffer(8, { maxByteLength: 1e8 }).grow(9e7)',
    'new WebAssembly.Memory({ initial: 1 }).grow(1)',
    'new WebAssembly.Memory({ initial: 1 })',
    'new ArrayBuffer(8).transfer?.(16) ?? new ArrayBuffer(3e7)',
  ])('looks at the whole process after %s', (code) => {
    expect(runBounded(code, () => ({ rss: 65 * MB, arrayBuffers: 0 }))).toEqual({ stopped: true })
  })

  it('lets pass what stays below the limit', () => {
    expect(runBounded('let sum = 0; for (let n = 0; n < 100; n++) sum += new Float64Array(1e5).length; sum')).toEqual({
      stopped: false,
      value: 1e7,
    })
  })

  it.each([
    ['new Float64Array([1, 2]) instanceof Float64Array', true],
    ['new Float64Array(2).constructor === Float64Array', true],
    ['Float64Array.from([1, 2, 3]).map((x) => 2 * x).join()', '2,4,6'],
    ['class Own extends Float64Array {}; new Own(3).slice(1) instanceof Own', true],
    ['Float64Array.name + Float64Array.BYTES_PER_ELEMENT + new Float64Array([7, 8]).subarray(1)[0]', 'Float64Array88'],
    ['Object.keys(globalThis).includes("Float64Array")', false],
  ])('changes nothing that code can tell: %s', (code, value) => {
    expect(runBounded(code)).toEqual({ stopped: false, value })
  })
})
