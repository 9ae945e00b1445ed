import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MutantResult } from './mutant-result.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { openResults } from './results.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const killed: MutantResult = { kind: 'killed', by: ['some check'] }
const some = (): Promise<Mutant[]> => mutantsOf('ch03/sigmoid', 'export const f = (x) => x + 1\n')

describe('the results', () => {
  it('are reused in the next run if the checks are the same', async () => {
    const [one, other] = await some()
    openResults(join(folder, 'new/results.jsonl')).add(one, 'these checks', killed)
    const again = openResults(join(folder, 'new/results.jsonl'))
    expect(again.find(one, 'these checks')).toEqual(killed)
    expect(again.find(one, 'sharper checks')).toBeUndefined()
    expect(again.find(other, 'these checks')).toBeUndefined()
  })

  it('survive a run that was interrupted within a line', async () => {
    const [one, other] = await some()
    const path = join(folder, 'broken.jsonl')
    openResults(path).add(one, 'checks', killed)
    appendFileSync(path, '\n{"key":"ab')
    openResults(path).add(other, 'checks', { kind: 'survived' })
    const again = openResults(path)
    expect([again.find(one, 'checks'), again.find(other, 'checks')]).toEqual([killed, { kind: 'survived' }])
  })

  it.each<MutantResult>([
    { kind: 'error', message: 'broke' },
    { kind: 'timed-out', by: ['some check'] },
  ])('are not stored if they may differ next time: $kind', async (fate) => {
    const [one] = await some()
    const path = join(folder, `${fate.kind}.jsonl`)
    openResults(path).add(one, 'checks', fate)
    expect(openResults(path).find(one, 'checks')).toBeUndefined()
  })
})
