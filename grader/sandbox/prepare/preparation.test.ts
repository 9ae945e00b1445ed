import { afterEach, describe, expect, it } from 'vitest'
import { processTree, readProc } from '../host/process-tree.ts'
import { openPreparation, type Preparation } from './preparation.ts'

let preparation: Preparation
afterEach(() => preparation.close())

const SOFTMAX = "import type { NdArray } from '#np'\nexport function softmax(a: NdArray): NdArray { return a.copy() }\n"

describe('the preparation', () => {
  it('returns findings, imports and a script', async () => {
    preparation = openPreparation()
    const files = new Map([['ch03/softmax.ts', SOFTMAX]])
    const prepared = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(prepared).toMatchObject({ findings: [], imports: [] })
    expect(prepared.bundle?.code).toContain('softmax')
  })

  it('survives a file that is nested too deeply for any parser', async () => {
    preparation = openPreparation()
    const deep = `export const x = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`
    const files = new Map([
      ['ch03/sigmoid.ts', deep],
      ['ch03/softmax.ts', SOFTMAX],
    ])
    const sigmoid = await preparation.prepare({ id: 'ch03/sigmoid', files, neighbours: 'own' })
    expect(sigmoid.bundle).toBeUndefined()
    const softmax = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(softmax.findings).toEqual([])
    expect(softmax.bundle).toBeDefined()
  })

  it('gives up if the tools take too long, and continues in a new process', { timeout: 60_000 }, async () => {
    const limits = { timeoutMs: 1, startMs: 0, memoryMb: 1_000 }
    preparation = openPreparation(limits)
    const files = new Map([['ch03/softmax.ts', SOFTMAX]])
    const hung = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(hung).toMatchObject({ gaveUp: 'hung' })
    Object.assign(limits, { timeoutMs: 10_000, startMs: 20_000 })
    const again = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(again.bundle).toBeDefined()
  })

  it('makes no script of unlimited size: an enum of strings that each repeat the previous one', async () => {
    preparation = openPreparation()
    const texts = Array.from({ length: 18 }, (_, n) => `a${n + 1} = a${n} + a${n}`)
    const files = new Map([['ch03/softmax.ts', `${SOFTMAX}enum E { a0 = '0123456789abcdef', ${texts.join(', ')} }\n`]])
    const prepared = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(prepared.bundle).toBeUndefined()
    expect(prepared.unbundled?.text).toMatch(/^the script has \d+ characters$/)
  })

  it.skipIf(process.platform !== 'linux')(
    'ends an idle worker when it may, and starts another for the next request',
    { timeout: 240_000 },
    async () => {
      preparation = openPreparation()
      const files = new Map([['ch03/softmax.ts', SOFTMAX]])
      const first = preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
      preparation.rest()
      expect((await first).bundle).toBeDefined()
      await expect.poll(prepareWorkers).toHaveLength(0)
      const second = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
      expect(second.bundle).toBeDefined()
      expect(prepareWorkers()).toHaveLength(1)
    },
  )

  it.skipIf(process.platform !== 'linux')('ends tools that use too much memory', async () => {
    preparation = openPreparation({ timeoutMs: 10_000, startMs: 20_000, memoryMb: 20 })
    const files = new Map([['ch03/softmax.ts', SOFTMAX]])
    const prepared = await preparation.prepare({ id: 'ch03/softmax', files, neighbours: 'own' })
    expect(prepared).toMatchObject({ gaveUp: 'crashed' })
  })
})

// --- internal ---

const prepareWorkers = (): number[] =>
  processTree(process.pid).filter((pid) => readProc(`${pid}/cmdline`).includes('/prepare-main.ts'))
