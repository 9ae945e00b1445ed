import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundleExercise } from '../prepare/bundle.ts'
import { readKitSources } from '../prepare/kit-sources.ts'
import type { CallReport } from '../../model/outcome.ts'
import { decodeValue } from '../protocol/decode-value.ts'
import { encodeValue } from '../protocol/encode-value.ts'
import type { ArrayCodec } from '../protocol/value.ts'
import { type GuestPool, openGuestPool } from './guest-pool.ts'
import { processLevel } from './isolation/process.ts'
import { openSession, type Session } from './session.ts'

const codec: ArrayCodec = { read: () => undefined, make: (array) => array }
const MEMORY_MB = 400

let pool: GuestPool
let np: ReadonlyMap<string, string>
let session: Session | undefined

beforeAll(async () => {
  pool = openGuestPool(processLevel, { memoryMb: MEMORY_MB, seed: 0 }, 1)
  np = (await readKitSources()).np
})
afterEach(() => session?.close())
afterAll(() => pool.close())

type Run = (
  subject: { run: (...args: never[]) => unknown; progress(value: unknown): void },
  np: never,
  ...args: never[]
) => unknown

/** Opens a session over a file of one function, and gives a way to call it. */
async function open(
  text: string,
): Promise<(run?: Run | string, timeoutMs?: number, seed?: number) => Promise<CallReport>> {
  const files = new Map([['ch03/sigmoid.ts', text]])
  const bundle = await bundleExercise({ own: 'ch03/sigmoid.ts', triedWith: [], files, np })
  const opened = openSession({ ...bundle, files }, pool.take)
  session = opened
  return (run: Run | string = ({ run: f }) => f(), timeoutMs = 2000, seed = 1) =>
    opened.call({ source: String(run), args: encodeValue([], codec), seed, timeoutMs })
}

const valueOf = ({ outcome }: CallReport): unknown => {
  if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome))
  return decodeValue(outcome.value, codec)
}

describe('a call', () => {
  it('returns plain data', async () => {
    const call = await open('export const run = () => ({ a: [1, NaN], b: "text" })')
    expect(valueOf(await call())).toEqual({ a: [1, NaN], b: 'text' })
  })

  it('comes back at once where its session was closed, and so does the next one', async () => {
    const call = await open('export const run = () => { for (;;); }')
    const waiting = call(undefined, 60_000)
    session?.close()
    const closed = { kind: 'machine-fault', fault: { cause: 'closed' } }
    expect((await waiting).outcome).toEqual(closed)
    expect((await call(undefined, 60_000)).outcome).toEqual(closed)
  })

  it('that throws is told with the place in the file, and no other', async () => {
    const call = await open(
      'const helper = (): number => {\n  throw new TypeError("no")\n}\nexport const run = (): number => helper()\n',
    )
    const { outcome } = await call()
    expect(outcome).toMatchObject({ kind: 'threw', name: 'TypeError', message: 'no' })
    const frames = outcome.kind === 'threw' ? outcome.frames : []
    expect(frames.map(({ file, line }) => `${file}:${line}`)).toEqual(['ch03/sigmoid.ts:2', 'ch03/sigmoid.ts:4'])
    expect(frames[0]).toMatchObject({ name: 'helper', column: 9, code: '  throw new TypeError("no")' })
  })

  it('of a stub is "not written"', async () => {
    const call = await open('export function run(): number { throw new Error("Not written yet: run") }')
    expect((await call()).outcome).toEqual({ kind: 'not-written', task: 'run' })
  })

  it('that never ends is timed out, and the next one is answered', async () => {
    const call = await open('let n = 0\nexport const run = (forever: boolean) => { while (forever) n++; return n }')
    expect((await call(({ run }) => run(true as never), 200)).outcome).toMatchObject({
      kind: 'timed-out',
      afterMs: 200,
    })
    expect(valueOf(await call(({ run }) => run(false as never)))).toBe(0)
  })

  it.each([
    [
      'in a loop',
      `const wait = () => {\n  let n = 0\n  while (n >= 0) {\n    n = Math.abs(n)\n  }\n}\nexport const run = () => wait()`,
      /^[34]$/,
    ],
    ['in #np', 'import * as np from "#np"\nexport const run = () => {\n  for (;;) np.zeros(900, 900).mul(2)\n}', /^3$/],
    [
      'as it waits',
      'export const run = () => {\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)\n}',
      /^2$/,
    ],
    ['while it is loaded', 'export const run = 1\nfor (;;);', /^2$/],
  ])('that never ends %s is told with the line at which it was stopped', async (_, text, line) => {
    const { outcome } = await (await open(text))(undefined, 300)
    const [first] = (outcome.kind === 'timed-out' && outcome.frames) || []
    expect(first).toMatchObject({ file: 'ch03/sigmoid.ts' })
    expect(String(first?.line)).toMatch(line)
  })

  it.each([
    ['typed arrays', 'const all = []; for (;;) all.push(new Float64Array(1e6).fill(1))'],
    ['objects', 'const all: unknown[] = []; for (;;) all.push({ all })'],
  ])('that fills the memory with %s is stopped', async (_, body) => {
    const call = await open(`export const run = () => { ${body} }`)
    expect((await call(undefined, 20_000)).outcome).toEqual({ kind: 'out-of-memory', limitMb: MEMORY_MB })
  })

  it.each([
    ['a function', 'export const run = () => () => 1', 'a function'],
    ['a promise', 'export const run = async () => 1', 'a Promise'],
  ])('that returns %s is unsendable', async (_, text, what) => {
    expect((await (await open(text))()).outcome).toMatchObject({ kind: 'unsendable', what })
  })

  it('keeps what is printed, and cuts a flood', async () => {
    const call = await open('export const run = (n: number) => { for (let i = 0; i < n; i++) console.log("line", i) }')
    expect((await call(({ run }) => run(2 as never))).console).toEqual(['line 0', 'line 1'])
    const flood = (await call(({ run }) => run(100_000 as never))).console
    expect(flood.length).toBeLessThan(210)
    expect(flood.at(-1)).toBe('…')
  })

  it('keeps what is printed while the file is loaded, once, and the limit of a call is its own', async () => {
    const call = await open(
      'for (let i = 0; i < 300; i++) console.log("loading")\nexport const run = (forever?: boolean) => { console.log("called"); while (forever); }',
    )
    const first = await call()
    expect(first.loading).toHaveLength(201)
    expect(first.console).toEqual(['called'])
    const stopped = await call(({ run }) => run(true as never), 200)
    expect(stopped).toMatchObject({ outcome: { kind: 'timed-out' }, console: ['called'] })
    expect(await call()).toMatchObject({ outcome: { kind: 'returned' }, console: ['called'] })
    expect((await call()).loading).toBeUndefined()
  })

  it('keeps what is printed by a file that cannot be loaded', async () => {
    const call = await open('console.log("before"); throw new Error("no"); export const run = 1')
    expect(await call()).toMatchObject({ outcome: { kind: 'threw' }, loading: ['before'], console: [] })
    expect((await call()).loading).toBeUndefined()
  })

  it('can use all of a console, and a clock', async () => {
    const call = await open(`import * as np from '#np'
      export const run = (): boolean => {
        const started = performance.now()
        console.time('took'); console.timeLog('took'); console.timeEnd('took')
        console.group('group'); console.error('inside'); console.groupEnd()
        console.table([{ a: 1 }]); console.table(np.array([[1, 2]])); console.assert(false, 'assertion'); console.count()
        console.dir({ a: 1 }); console.trace('trace'); console.warn(np.array([1, 2])); console.clear(); console.debug('%d of %s', 1, 'a')
        return performance.now() >= started
      }`)
    const report = await call()
    expect(valueOf(report)).toBe(true)
    const [timed, ended, ...others] = report.console
    expect([timed, ended]).toEqual([expect.stringMatching(/^took: [\d.]+ms/), expect.stringMatching(/^took: [\d.]+ms/)])
    const lines = others.join('\n').split('\n')
    // How wide a table's columns are differs between the versions of Node.
    const cells = lines
      .filter((line) => line.includes('│'))
      .map((line) =>
        line
          .split(/[│\s]+/)
          .filter(Boolean)
          .join(' '),
      )
    expect(cells).toEqual(['(index) a', '0 1', '(index) 0 1', '0 1 2'])
    expect(lines.filter((line) => !/[│┌├└]/.test(line))).toEqual([
      'group',
      '  inside',
      'Assertion failed: assertion',
      'default: 1',
      '{ a: 1 }',
      'trace',
      'array([1., 2.])',
      '1 of a',
    ])
  })

  it('draws the same random numbers for the same seed, in a fresh guest too', async () => {
    const text = 'import * as np from "#np"\nexport const run = () => [Math.random(), np.random.rand(1).get(0)]'
    const call = await open(text)
    const first = valueOf(await call(undefined, 2000, 7))
    expect(valueOf(await call(undefined, 2000, 8))).not.toEqual(first)
    const again = await open(text)
    expect(valueOf(await again(undefined, 2000, 7))).toEqual(first)
  })

  it('sends snapshots from the middle of a loop', async () => {
    const files = new Map([
      ['ch03/sigmoid.ts', 'export const run = (tell: (n: number) => void) => { for (let i = 0; i < 3; i++) tell(i) }'],
    ])
    const bundle = await bundleExercise({ own: 'ch03/sigmoid.ts', triedWith: [], files, np })
    session = openSession({ ...bundle, files }, pool.take)
    const seen: unknown[] = []
    const source = '({ run, progress }) => run(progress)'
    await session.call(
      { source, args: encodeValue([], codec), seed: 0, timeoutMs: 2000 },
      {
        onProgress: (raw) => seen.push(decodeValue(raw, codec)),
      },
    )
    expect(seen).toEqual([0, 1, 2])
  })
})

describe('a file that fails while it is loaded', () => {
  it('is told by every call, and costs its time once', async () => {
    const call = await open('throw new RangeError("at the top")\nexport const run = () => 1')
    expect((await call()).outcome).toMatchObject({ kind: 'threw', message: 'at the top' })
    expect((await call()).durationMs).toBe(0)
  })
})

describe('the realm of a guest', () => {
  const named = (names: readonly string[]): string =>
    `export const run = () => [${names.map((name) => `typeof ${name}`).join(', ')}]`
  it('has nothing but the language, a console and a clock', async () => {
    const names = [
      'process',
      'require',
      'module',
      'fetch',
      'WebSocket',
      'Buffer',
      'setTimeout',
      'queueMicrotask',
      'navigator',
      'fs',
      'child_process',
    ]
    expect(valueOf(await (await open(named(names)))())).toEqual(names.map(() => 'undefined'))
  })

  it.each([
    ['code from a string', '[].constructor.constructor("return 1")()', /EvalError/],
    ['eval', 'eval("1")', /EvalError/],
    ['this of the top', 'String((function () { return this })())', /undefined/],
  ])('gives no way through %s', async (_, expression, says) => {
    const call = await open(
      `export const run = () => { try { return String(${expression}) } catch (error) { return String(error) } }`,
    )
    expect(valueOf(await call())).toMatch(says)
  })

  it('cannot import', async () => {
    const call = await open('export const run = () => "unused"')
    const report = await call(
      "() => { let seen = 'pending'; import('node:fs').then(() => (seen = 'imported')); return seen }",
    )
    expect(valueOf(report)).toBe('pending')
  })

  it('answers rightly even where the built-ins were replaced', async () => {
    const call = await open(
      'Object.is = () => true; Array.isArray = () => false as never; JSON.stringify = () => "forged"; Object.keys = () => []\n' +
        'Object.prototype.toString = () => "x"; (Object.prototype as { toJSON?: unknown }).toJSON = () => "forged"\n' +
        'export const run = () => ({ a: [1, 2] })',
    )
    expect(valueOf(await call())).toEqual({ a: [1, 2] })
  })
})
