// The guest: a program that loads one submission and answers calls, one after the other, over its standard input and output. It is bundled
// to one script and runs in a separate process. The host trusts nothing from here.
import { Console } from 'node:console'
import { readSync, writeSync } from 'node:fs'
import { format } from 'node:util'
import { Script, type ScriptOptions } from 'node:vm'
import { BUNDLE_NAME, type End, type FromGuest, type ToGuest } from '../protocol/envelopes.ts'
import { boundArrays, type Realm } from './bound-arrays.ts'
import { clock } from './clock.ts'
import { captureConsole } from './console.ts'
import { removeGlobals } from './globals.ts'
import { hideSources } from './hide-sources.ts'
import { plainJson } from './plain-json.ts'
import { mnistFrom, type MnistParts } from './mnist.ts'
import { seededRandom } from './random.ts'
import { Bytes, textOf } from '../protocol/builtins.ts'
import { decodeValue } from '../protocol/decode-value.ts'
import { encodeValue } from '../protocol/encode-value.ts'
import { faultOf } from './np-fault.ts'
import { encodeFrame, frameLengths } from '../protocol/frame.ts'
import { type ArrayCodec, UnsendableError } from '../protocol/value.ts'

/** The parts of `#np` that the guest itself uses, as the bundle exports them. */
interface Np {
  isNdArray(value: unknown): value is { shape: readonly number[]; data: Float64Array }
  fromBuffer(data: Float64Array, ...shape: number[]): unknown
  fromPixels(bytes: Uint8Array, ...shape: number[]): unknown
  zeros(...shape: number[]): { set(...indicesAndValue: number[]): void }
  random: { seed(seed: number): void }
}

interface Bundle {
  readonly np: Np
  readonly own: Record<string, unknown>
  readonly neighbours: Record<string, unknown>
}

type Evaluated = (subject: Record<string, unknown>, np: Np, ...args: unknown[]) => unknown

// Exits without the handlers of a normal exit: there is nothing to clean up.
const exit = (process as unknown as { reallyExit(code: number): never }).reallyExit.bind(process)
const { parse } = JSON
const readIndex = new Int32Array(new SharedArrayBuffer(4))
const NOTHING: Uint8Array = new Bytes(0)
const MAX_STACK = 8_000
// As V8 ends where its heap is full.
const OOM_EXIT = 134

let current = 'load'
const console = captureConsole(Console, (text) => send({ kind: 'printed', id: current, text }, NOTHING))
const performance = clock(process.hrtime)
const parts: MnistParts = {}
let bundle: Bundle | undefined
let codec: ArrayCodec = { read: () => undefined, make: (array) => array }

boundMemory()
removeGlobals(globalThis)
hideSources(Function.prototype)
for (const [name, value] of [['console', console.api] as const, ['performance', performance] as const])
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
send({ kind: 'ready' }, NOTHING)
for (;;) answer(...receive())

// --- internal ---

function answer(message: ToGuest, raw: Uint8Array): void {
  switch (message.kind) {
    case 'images':
    case 'labels':
      return mnistFrom(parts, message, raw)
    case 'load':
      return reply('load', () => load(textOf(raw)))
    case 'call':
      return reply(message.id, () => call(message, raw))
  }
}

function load(code: string): undefined {
  // From here on the student's code may cause the end of this process; before this point it cannot.
  send({ kind: 'loading' }, NOTHING)
  bundle = new Script(code, optionsOf(BUNDLE_NAME)).runInThisContext() as Bundle
  const { isNdArray, fromBuffer } = bundle.np
  codec = {
    read: (value) => (isNdArray(value) ? { shape: value.shape, data: value.data } : undefined),
    make: ({ shape, data }) => fromBuffer(data, ...shape),
  }
}

/** Without a prototype: a student's `Object.prototype` must not add options, such as compiled code. */
function optionsOf(filename: string): ScriptOptions {
  return { __proto__: null, filename } as ScriptOptions
}

function call({ id, source, seed }: ToGuest & { kind: 'call' }, raw: Uint8Array): unknown {
  if (!bundle) throw new Error('internal: a call before the bundle was loaded')
  const { np, own, neighbours } = bundle
  const args = decodeValue(raw, codec) as unknown[]
  np.random.seed(seed)
  Math.random = seededRandom(seed)
  const subject: Record<string, unknown> = {
    ...neighbours,
    ...own,
    progress: (value: unknown) => send({ kind: 'progress', id }, encodeValue(value, codec)),
  }
  if (parts.images) subject.mnist = parts.data ??= parts.build?.(np)
  const evaluated = new Script(`'use strict';(${source})`, optionsOf('check.js')).runInThisContext() as Evaluated
  return evaluated(subject, np, ...args)
}

function reply(id: string, work: () => unknown): void {
  let end: End
  let raw: Uint8Array = NOTHING
  current = id
  console.restart()
  try {
    raw = encodeValue(work(), codec)
    end = { kind: 'returned' }
  } catch (error) {
    end = endOf(error)
  }
  send({ kind: 'done', id, end }, raw)
}

function endOf(error: unknown): End {
  try {
    if (error instanceof UnsendableError)
      return { kind: 'unsendable', what: clip(error.what, 120), path: clip(error.path, 2000) }
    if (!(error instanceof Error))
      return { kind: 'threw', name: 'throw', message: format('%o', error).slice(0, 500), stack: '' }
    const { name, message, stack } = error
    const np = faultOf(error)
    return {
      kind: 'threw',
      name: clip(name, 80),
      message: clip(message, 2000),
      stack: clip(stack, MAX_STACK),
      ...(np && { np }),
    }
  } catch {
    return { kind: 'threw', name: 'throw', message: '?', stack: '' }
  }
}

// On Linux the host watches how much a guest resides in.
function boundMemory(): void {
  const limitMb = Number(/--max-old-space-size=(\d+)/.exec(process.execArgv.join(' '))?.[1] ?? Infinity)
  if (process.platform === 'linux') return
  boundArrays(globalThis as unknown as Realm, limitMb * 2 ** 20, process.memoryUsage.bind(process), () => {
    writeSync(2, 'Array buffer allocation failed: OOM\n')
    exit(OOM_EXIT)
  })
}

function clip(text: unknown, length: number): string {
  return String(text).slice(0, length)
}

function receive(): [ToGuest, Uint8Array] {
  const lengths = frameLengths(readBytes(8))
  const message = parse(textOf(readBytes(lengths.envelope))) as ToGuest
  return [message, readBytes(lengths.raw)]
}

function readBytes(length: number): Uint8Array {
  const bytes = new Bytes(length)
  for (let at = 0; at < length;) {
    const count = retry(() => readSync(0, bytes, at, length - at, null))
    if (count === 0) exit(0) // The host is gone, so the guest ends too.
    at += count
  }
  return bytes
}

function send(message: FromGuest, raw: Uint8Array): void {
  const bytes = encodeFrame({ envelope: plainJson(message), raw })
  for (let at = 0; at < bytes.length;) at += retry(() => writeSync(1, bytes, at, bytes.length - at))
}

// A pipe can be non-blocking: "try again" is then not an error, but means to wait a millisecond.
function retry(io: () => number): number {
  for (;;) {
    try {
      return io()
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'EOF' || code === 'EPIPE') exit(0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(readIndex, 0, 0, 1)
    }
  }
}
