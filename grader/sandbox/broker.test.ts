import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type Broker, startBroker } from './broker.ts'
import { connectBroker } from './broker-client.ts'
import { processTree, readProc } from './host/process-tree.ts'
import { processLevel } from './host/isolation/process.ts'
import type { Submission } from '../model/submission.ts'
import { encodeValue } from './protocol/encode-value.ts'
import type { ArrayCodec } from './protocol/value.ts'

const IDS: readonly ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax']

const CODEC: ArrayCodec = { read: () => undefined, make: (array) => array }

let broker: Broker
afterEach(() => broker.close())

/** A broker over the pristine stubs, and a way into it. */
function open(options: { opensAgain?: boolean } = {}) {
  const stub = (id: ExerciseId): string =>
    readFileSync(new URL(`../course/stubs/${fileOf(id)}`, import.meta.url), 'utf8')
  const submission: Submission = { files: new Map(IDS.map((id) => [fileOf(id), stub(id)])), unreadable: new Map() }
  broker = startBroker({
    level: Promise.resolve(processLevel),
    submission: async () => submission,
    neighbours: 'own',
    seed: 0,
    memoryMb: 400,
    spareGuests: 2,
    ...options,
  })
  return connectBroker(broker.channel)
}

const call = (client: ReturnType<typeof open>, id: ExerciseId, source: string) =>
  client.call(id, { source, args: encodeValue([], CODEC), seed: 1, timeoutMs: 20_000 })

describe.skipIf(process.platform !== 'linux')('what stands ready', { timeout: 240_000 }, () => {
  it('ends when all that was announced is open: the workbench, and guests that nobody will ask for', async () => {
    const client = open()
    broker.resume(IDS)
    await client.open(IDS[0])
    // The last one is prepared ahead.
    await expect.poll(workbenches).toBe(0)
    await client.open(IDS[1])
    await expect.poll(guests).toBe(2)
    // Both take their guest, and nobody else will ask for one.
    for (const id of IDS) expect((await call(client, id, '() => 1')).outcome.kind).toBe('returned')
    await expect.poll(guests).toBe(2)
    for (const id of IDS) await client.close(id)
    await expect.poll(guests).toBe(0)
    expect(workbenches()).toBe(0)
    // And yet both are there for whoever does ask.
    expect((await client.open(IDS[1])).runnable).toBe(true)
    expect((await call(client, IDS[1], '() => 1')).outcome.kind).toBe('returned')
  })

  it('stays where nobody knows what comes next: under the watch, and in a class', async () => {
    const client = open()
    broker.resume(IDS)
    broker.resume()
    for (const id of IDS) await client.open(id)
    await expect.poll(guests).toBe(2)
    expect(workbenches()).toBe(1)
  })

  it('needs no workbench for what was opened before, where that was said', async () => {
    const client = open({ opensAgain: true })
    broker.resume(IDS)
    for (const id of IDS) await client.open(id)
    await expect.poll(workbenches).toBe(0)
    for (const id of IDS) expect((await client.open(id)).runnable).toBe(true)
    expect(workbenches()).toBe(0)
  })
})

// --- internal ---

const count = (mark: string): number =>
  processTree(process.pid).filter((pid) => readProc(`${pid}/cmdline`).includes(mark)).length
const workbenches = (): number => count('/workbench.ts')
const guests = (): number => count('--disallow-code-generation-from-strings')
