import { describe, expect, it } from 'vitest'
import type { EndedBy, GuestEnd, GuestPhase } from './guest-end.ts'
import { whoseFault } from './whose-fault.ts'

const time: EndedBy = { kind: 'time', afterMs: 2_000 }
const memory: EndedBy = { kind: 'memory', limitMb: 100 }
const heapFull: EndedBy = { kind: 'heap-full', limitMb: 100 }
const exit: EndedBy = { kind: 'exit', code: 7 }
const noStart: EndedBy = { kind: 'no-start', detail: 'EAGAIN' }
const by = (kind: 'starved' | 'stopped' | 'protocol' | 'closed'): EndedBy => ({ kind })
const signal = (name: string): EndedBy => ({ kind: 'signal', signal: name })

const [STOPPED, KILLED] = [by('stopped'), signal('SIGKILL')]
const EVERYTHING = [
  time,
  memory,
  heapFull,
  exit,
  noStart,
  by('starved'),
  STOPPED,
  by('protocol'),
  KILLED,
  signal('SIGSEGV'),
]

const end = (phase: GuestPhase, how: EndedBy): GuestEnd => ({ phase, by: how, detail: 'last words' })
const times = (count: number, one: GuestEnd): GuestEnd[] => Array.from({ length: count }, () => one)

describe.each(['starting', 'ready', 'sent', 'loaded'] as const)(
  'a guest that is %s and runs nothing of the student’s',
  (phase) => {
    it.each(EVERYTHING)('is replaced where it ends by $kind, and that too often is the machine’s', (how) => {
      const byChance = phase === 'ready' || phase === 'loaded' || how === STOPPED || how === KILLED
      const atMost = byChance ? 5 : 2
      for (let before = 0; before < atMost; before++)
        expect(whoseFault(end(phase, how), times(before, end(phase, how)))).toEqual({ kind: 'again' })
      const ruling = whoseFault(end(phase, how), times(atMost, end(phase, how)))
      expect(ruling).toEqual({ kind: 'machine', fault: { cause: 'no-start', detail: 'last words' } })
    })
  },
)

describe.each(['loading', 'called'] as const)('a guest that is %s and runs the student’s code', (phase) => {
  const over = (how: EndedBy, ...earlier: GuestEnd[]): unknown => whoseFault(end(phase, how), earlier)
  const student = (outcome: object): object => ({ kind: 'student', outcome })
  const machine = (fault: object): object => ({ kind: 'machine', fault })

  it('had its time: the student’s, at once', () => {
    expect(over(time)).toEqual(student({ kind: 'timed-out', afterMs: 2_000 }))
  })
  it('took too much memory: the student’s, at once', () => {
    expect(over(memory)).toEqual(student({ kind: 'out-of-memory', limitMb: 100 }))
  })
  it('said what is no message: the student’s, at once', () => {
    expect(over(by('protocol'))).toMatchObject(student({ kind: 'unsendable', what: 'a malformed message' }))
  })

  it.each([
    ['an exit code', exit, { kind: 'exited', code: 7, signal: null }],
    ['a full heap', heapFull, { kind: 'out-of-memory', limitMb: 100 }],
    ...['SIGSEGV', 'SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGBUS', 'SIGFPE'].map(
      (name) => [name, signal(name), { kind: 'exited', code: null, signal: name }] as const,
    ),
  ] as const)('crashed by %s: once more, then the student’s', (_, how, outcome) => {
    expect(over(how)).toEqual({ kind: 'again' })
    expect(over(how, end(phase, how))).toEqual(student(outcome))
  })
  it('crashed in two ways, one after the other: the student’s too', () => {
    expect(over(signal('SIGSEGV'), end(phase, exit))).toMatchObject(student({ kind: 'exited', signal: 'SIGSEGV' }))
  })
  it('crashed here, but elsewhere the time before: once more', () => {
    const elsewhere = phase === 'loading' ? 'called' : 'loading'
    expect(over(exit, end(elsewhere, exit))).toEqual({ kind: 'again' })
  })

  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT', 'SIGXCPU', 'SIGUSR2'])(
    'got %s, which the host did not send: once more, then the machine’s',
    (name) => {
      expect(over(signal(name))).toEqual({ kind: 'again' })
      expect(over(signal(name), end(phase, signal(name)))).toEqual(machine({ cause: 'killed', signal: name }))
    },
  )
  it('was killed from outside and then crashed: not certainly the student’s', () => {
    expect(over(signal('SIGSEGV'), end(phase, signal('SIGKILL')))).toEqual({ kind: 'again' })
  })
  it('was stopped and not continued: once more, then the machine’s', () => {
    expect(over(by('stopped'))).toEqual({ kind: 'again' })
    expect(over(by('stopped'), end(phase, by('stopped')))).toEqual(machine({ cause: 'stopped' }))
  })
  it('never got a processor: the machine’s', () => {
    expect(over(by('starved'))).toEqual(machine({ cause: 'starved' }))
  })
  it('ended while it was starting before: that says nothing of now', () => {
    expect(over(exit, end('starting', exit), end('ready', signal('SIGKILL')))).toEqual({ kind: 'again' })
  })
  it('is not needed any more: nobody knows what would have come', () => {
    expect(over(by('closed'))).toEqual(machine({ cause: 'closed' }))
  })
})
