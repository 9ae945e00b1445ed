import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type Broker, startBroker } from './broker.ts'
import { type BrokerClient, connectBroker } from './broker-client.ts'
import { processTree, readProc } from './host/process-tree.ts'
import type { Submission } from '../model/submission.ts'
import { decodeValue } from './protocol/decode-value.ts'
import { encodeValue } from './protocol/encode-value.ts'
import type { ArrayCodec } from './protocol/value.ts'

const IDS: readonly ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax']

const CODEC: ArrayCodec = { read: () => undefined, make: (array) => array }

let broker: Broker
afterEach(() => broker.close())

/** A broker, which then serves stubs with one line more, which therefore run, as often as it is asked. */
function start(options: { opensAgain?: boolean } = {}) {
  const stub = (id: ExerciseId): string =>
    `${readFileSync(new URL(`../course/stubs/${fileOf(id)}`, import.meta.url), 'utf8')}\n`
  const submission: Submission = { files: new Map(IDS.map((id) => [fileOf(id), stub(id)])), unreadable: new Map() }
  broker = startBroker({ isolation: 'process', neighbours: 'own', seed: 0, memoryMb: 400, ...options })
  return (coming?: readonly ExerciseId[]) => connectBroker(broker.serve(async () => submission, { coming }).address)
}

const call = (client: BrokerClient, id: ExerciseId, source: string) =>
  client.call(id, { source, args: encodeValue([], CODEC), seed: 1, timeoutMs: 20_000 })

describe.skipIf(process.platform !== 'linux')('what stands ready', { timeout: 240_000 }, () => {
  it('ends when all that was announced is open: the prepare worker, and guests that nobody will ask for', async () => {
    const client = start()(IDS)
    await client.open(IDS[0])
    // The last one is prepared ahead.
    await expect.poll(prepareWorkers).toBe(0)
    await client.open(IDS[1])
    await expect.poll(guests).toBe(2)
    // Both take their guest; no other exercise needs one.
    for (const id of IDS) expect((await call(client, id, '() => 1')).outcome.kind).toBe('returned')
    await expect.poll(guests).toBe(2)
    for (const id of IDS) await client.close(id)
    await expect.poll(guests).toBe(0)
    expect(prepareWorkers()).toBe(0)
    // Both still start again on request.
    expect((await client.open(IDS[1])).runnable).toBe(true)
    expect((await call(client, IDS[1], '() => 1')).outcome.kind).toBe('returned')
  })

  it('stays where nobody knows what comes next: under the watch, and in a class', async () => {
    const serve = start()
    serve(IDS)
    const client = serve()
    for (const id of IDS) await client.open(id)
    await expect.poll(guests).toBe(2)
    expect(prepareWorkers()).toBe(1)
  })

  it('needs no prepare worker for what was opened before, where that was said', async () => {
    const client = start({ opensAgain: true })(IDS)
    for (const id of IDS) await client.open(id)
    await expect.poll(prepareWorkers).toBe(0)
    for (const id of IDS) expect((await client.open(id)).runnable).toBe(true)
    expect(prepareWorkers()).toBe(0)
  })
})

describe('submissions that are served side by side', { timeout: 240_000 }, () => {
  const answering = (text: string): Submission => ({
    files: new Map([[fileOf(IDS[0]), `export const sigmoid = (): string => '${text}'\n`]]),
    unreadable: new Map(),
  })
  const serveTexts = (...all: string[]): BrokerClient[] => {
    broker = startBroker({ isolation: 'process', neighbours: 'own', seed: 0, memoryMb: 400 })
    return all.map((text) => connectBroker(broker.serve(async () => answering(text)).address))
  }
  const said = async (client: BrokerClient): Promise<unknown> => {
    const { outcome } = await call(client, IDS[0], '({ sigmoid }) => sigmoid()')
    return outcome.kind === 'returned' ? decodeValue(outcome.value, CODEC) : outcome
  }

  it('each answer with their own files', async () => {
    const clients = serveTexts('one', 'other')
    for (const client of clients) await client.open(IDS[0])
    expect(await Promise.all(clients.map(said))).toEqual(['one', 'other'])
  })

  it('are without code once they are abandoned; what is served afterwards is not', async () => {
    const [open, unopened] = serveTexts('one', 'other')
    await open.open(IDS[0])
    broker.abandon()
    expect(await said(open)).toEqual({ kind: 'machine-fault', fault: { cause: 'closed' } })
    expect((await unopened.open(IDS[0])).runnable).toBe(false)
    const later = connectBroker(broker.serve(async () => answering('later')).address)
    expect((await later.open(IDS[0])).runnable).toBe(true)
    expect(await said(later)).toBe('later')
  })

  it('may be in the middle of a call when the broker closes, which then answers nobody', async () => {
    const [client] = serveTexts('one')
    await client.open(IDS[0])
    const listener = { onProgress: () => broker.close() }
    const source = `({ progress }) => { for (;;) progress(1) }`
    void client.call(IDS[0], { source, args: encodeValue([], CODEC), seed: 1, timeoutMs: 20_000 }, listener)
    // An answer that cannot be sent any more would be a rejection that nobody handles: vitest fails on those.
    await expect.poll(guests).toBe(0)
  })

  it('are not there any more when they have ended', async () => {
    broker = startBroker({ isolation: 'process', neighbours: 'own', seed: 0, memoryMb: 400 })
    const served = broker.serve(async () => answering('gone'))
    served.end()
    await expect(connectBroker(served.address).open(IDS[0])).rejects.toThrow('not served any more')
  })
})

// --- internal ---

const count = (mark: string): number =>
  processTree(process.pid).filter((pid) => readProc(`${pid}/cmdline`).includes(mark)).length
const prepareWorkers = (): number => count('/prepare-main.ts')
const guests = (): number => count('--disallow-code-generation-from-strings')
