import { join } from 'node:path'
import type * as NumPy from '#np'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courseFiles } from '../course/manifest.ts'
import { STUBS } from '../course/stub-files.ts'
import { readSubmission } from '../intake/submission.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { CallFailedError } from './call-failed-error.ts'
import { openSubjects, type Subjects } from './open-subjects.ts'

const SIGMOID = `import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log('called')
  while (x.data[0] > 9) x.data[0]++
  return np.div(1, np.add(1, np.exp(x.neg())))
}`

const pair = (np: typeof NumPy): NumPy.NdArray => np.array([0, single(np).get(0)])
const single = (np: typeof NumPy): NumPy.NdArray => np.zeros(1)

let subjects: Subjects
beforeAll(async () => {
  const stubs = await readSubmission(join(kitRoot, STUBS), courseFiles)
  const files = new Map([...stubs.files, ['ch03/sigmoid.ts', SIGMOID]])
  subjects = openSubjects({
    submission: { files, unreadable: new Map() },
    neighbours: 'own',
    isolation: 'process',
    seed: 0,
  })
})
afterAll(() => subjects.close())

describe('a subject outside of the checks', () => {
  it('is called as in a check, and what it printed can be taken', async () => {
    const { opened, subject, takeConsole } = await subjects.open('ch03/sigmoid')
    expect(opened.runnable).toBe(true)
    expect((await subject.evaluate(({ sigmoid }, np) => sigmoid(np.zeros(2)))).toArray()).toEqual([0.5, 0.5])
    expect(takeConsole()).toEqual(['called'])
    expect(takeConsole()).toEqual([])
  })

  it('takes helpers along, which may use each other', async () => {
    const { subject } = await subjects.open('ch03/sigmoid')
    const near = subject.with({ given: { pair } }).with({ given: { single }, timeoutMs: 5_000 })
    const both = await near.evaluate(({ sigmoid, ...own }, np) => [sigmoid(own.pair(np)), sigmoid(own.single(np))])
    expect(both.map((one) => one.toArray())).toEqual([[0.5, 0.5], [0.5]])
  })

  it('can be ended in the middle of a call', async () => {
    const { subject, close } = await subjects.open('ch03/sigmoid')
    const call = subject.with({ timeoutMs: 20_000 }).evaluate(({ sigmoid }, np) => sigmoid(np.array([10])))
    setTimeout(() => void close(), 100)
    await expect(call).rejects.toMatchObject({ outcome: { kind: 'machine-fault', fault: { cause: 'closed' } } })
  })

  it('says how it failed', async () => {
    const { subject } = await subjects.open('ch03/softmax')
    const error: unknown = await subject.evaluate(({ softmax }, np) => softmax(np.zeros(2))).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(CallFailedError)
    expect((error as CallFailedError).outcome).toEqual({ kind: 'not-written', task: 'softmax' })
  })
})
