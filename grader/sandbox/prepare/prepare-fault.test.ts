import { describe, expect, it } from 'vitest'
import type { EndedBy } from '../host/guest-end.ts'
import { prepareFault, type WorkerEnd } from './prepare-fault.ts'

const time: EndedBy = { kind: 'time', afterMs: 10_000 }
const memory: EndedBy = { kind: 'memory', limitMb: 1_000 }
const exit: EndedBy = { kind: 'exit', code: 1 }
const signal = (name: string): EndedBy => ({ kind: 'signal', signal: name })
const end = (phase: WorkerEnd['phase'], by: EndedBy): WorkerEnd => ({ phase, by, detail: 'last words' })

const NO_START = { cause: 'no-start', detail: 'last words' }
const AGAIN = { kind: 'again' }

describe('a prepare worker', () => {
  it.each([
    ['starting', exit, 2],
    ['starting', signal('SIGSEGV'), 2],
    ['starting', time, 2],
    ['starting', signal('SIGKILL'), 5],
    ['starting', { kind: 'stopped' }, 5],
    ['idle', exit, 5],
    ['idle', memory, 5],
    ['idle', signal('SIGTERM'), 5],
  ] as const)('that ends while %s by %o is replaced; too often, it is a machine fault', (phase, by, atMost) => {
    const earlier = (count: number): WorkerEnd[] => Array.from({ length: count }, () => end(phase, by))
    expect(prepareFault(end(phase, by), earlier(atMost - 1))).toEqual(AGAIN)
    expect(prepareFault(end(phase, by), earlier(atMost))).toEqual({ kind: 'machine', fault: NO_START })
  })

  it.each([
    ['time', time, 'hung'],
    ['memory', memory, 'crashed'],
    ['an exit code', exit, 'crashed'],
    ['a crash', signal('SIGSEGV'), 'crashed'],
  ] as const)('that ends over a file by %s is replaced once; then the file is suspect', (_, by, how) => {
    expect(prepareFault(end('working', by))).toEqual(AGAIN)
    expect(prepareFault(end('working', by), [end('working', by)])).toEqual({ kind: 'suspect', how, fault: NO_START })
  })

  it('that is killed from outside is replaced once; then it is a machine fault', () => {
    const killed = end('working', signal('SIGKILL'))
    expect(prepareFault(killed)).toEqual(AGAIN)
    expect(prepareFault(killed, [killed])).toEqual({ kind: 'machine', fault: { cause: 'killed', signal: 'SIGKILL' } })
    expect(prepareFault(end('working', exit), [killed])).toEqual(AGAIN)
  })

  it('that is stopped, or never gets a processor, is a machine fault', () => {
    const stopped = end('working', { kind: 'stopped' })
    expect(prepareFault(stopped)).toEqual(AGAIN)
    expect(prepareFault(stopped, [stopped])).toEqual({ kind: 'machine', fault: { cause: 'stopped' } })
    const starved = end('working', { kind: 'starved' })
    expect(prepareFault(starved)).toEqual({ kind: 'machine', fault: { cause: 'starved' } })
  })
})
