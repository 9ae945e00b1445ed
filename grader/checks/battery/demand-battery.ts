import * as np from '#np'
import type { ExerciseId } from '../../model/exercise.ts'
import type { BrokerClient } from '../../sandbox/broker-client.ts'
import { decodeValue } from '../../sandbox/protocol/decode-value.ts'
import { encodeValue } from '../../sandbox/protocol/encode-value.ts'
import { UnsendableError } from '../../sandbox/protocol/value.ts'
import { inBoth } from '../../text/texts.ts'
import { MachineFaultError } from '../call-failed-error.ts'
import { callText } from '../call-text.ts'
import { digest, fingerprintOfValue } from '../fingerprint.ts'
import { sourceWith } from '../given.ts'
import { IN_PLACE, LEFT_BEHIND } from '../general-hints.ts'
import { demand } from '../matchers.ts'
import { npCodec } from '../np-codec.ts'
import type { CurrentCheck } from '../subject.ts'
import { findOtherwise } from './find-otherwise.ts'
import { parameterNames } from './parameter-names.ts'
import type { RecordedCall } from './recorded-call.ts'
import { type Repeated, repeatText } from './repeat-calls.ts'
import { triedText } from './tried-text.ts'
import type { SeenChange } from './watch-calls.ts'

/** What the battery leaves to other checks, or to the contract. */
export interface BatteryLimits {
  /** Other checks demand unchanged arrays too: the battery speaks of a change only where they saw none. */
  readonly othersSeeChanges?: boolean
  /** A method whose result may be filled anew when it is called again, as a network's gradient may be the layers' dW. */
  readonly mayRefill?: string
}

/** Whose calls are repeated, and where. */
export interface BatteryOptions extends BatteryLimits {
  readonly id: ExerciseId
  readonly client: BrokerClient
  readonly seed: number
  readonly current: CurrentCheck
  /** The calls of all checks so far. */
  readonly calls: readonly RecordedCall[]
  /** Whether every other check was passed: what a call leaves behind may have spoilt them, and must not cost once more. */
  readonly othersPassed: boolean
}

/**
 * Repeats the calls of all checks in the guest and demands that none changes an array of its caller or the result of an earlier call, and
 * that each gives the same as before. What the guest saw is compared here.
 */
export async function demandBattery(options: BatteryOptions): Promise<void> {
  const repeated = await repeatedCalls(options)
  if (!repeated) return
  if (options.othersPassed || !options.othersSeeChanges) demandNoChange(options, repeated, 'changed')
  if (!options.othersPassed) return
  demandNoChange(options, repeated, 'overwritten')
  demandTheSame(options, repeated)
}

// --- internal ---

function demandNoChange(options: BatteryOptions, { seen }: Repeated, kind: SeenChange['kind']): void {
  const { id, calls, current, mayRefill } = options
  const change = seen
    .filter((one) => one.kind === kind && !(kind === 'overwritten' && one.of === mayRefill && one.by === mayRefill))
    .toSorted((a, b) => a.call - b.call)
    .find(({ before, after }) => findOtherwise(before, after))
  const call = change && calls[change.call]
  if (!call) return
  const { before, after, by, of, path } = change
  const text = triedText(id, change) ?? textOf(call)
  leaveTrace(current, call, text, { kind, by, of, path, after })
  const says = inBoth((words) =>
    kind === 'changed'
      ? words.changedBy(nameOf(id, change), by)
      : words.overwritten(of, by, typeof path[0] === 'string'),
  )
  const hint = kind === 'changed' ? IN_PLACE : LEFT_BEHIND
  demand(false, says, { expected: before, received: after, hint })
}

function demandTheSame({ calls, current }: BatteryOptions, { values }: Repeated): void {
  calls.forEach((call, n) => {
    const [second] = values[n] ?? []
    const difference = second === undefined || call.drawn ? undefined : findOtherwise(call.value, second)
    if (!difference) return
    leaveTrace(current, call, textOf(call), { kind: 'otherwise', second })
    demand(false, OTHERWISE, {
      expected: shown(difference.first),
      received: shown(difference.second),
      hint: LEFT_BEHIND,
    })
  })
}

const textOf = ({ tried, source, args, given }: RecordedCall): string => tried ?? callText(source, args, given)

// What was seen counts in the diagnosis like a call of this check.
function leaveTrace(current: CurrentCheck, call: RecordedCall, tried: string, seen: unknown): void {
  current.tried = () => tried
  const given = digest(encodeValue(call.args, npCodec))
  current.trace.push(() => ({ given, came: fingerprintOfValue(seen) }))
}

const OTHERWISE = inBoth((words) => words.otherwise)

// All calls of an exercise, twice: of a right answer that is slow a minute of its checks.
const TIMEOUT_MS = 20_000

const shown = (value: unknown): unknown => (np.isNdArray(value) || Array.isArray(value) ? value : String(value))

async function repeatedCalls({ id, client, seed, calls }: BatteryOptions): Promise<Repeated | undefined> {
  const texts = calls.map(({ source, given }) => sourceWith(source, given))
  const unique = [...new Set(texts)]
  const repeated = calls.map(({ args, seed: ofCall }, n) => ({ run: unique.indexOf(texts[n]), args, seed: ofCall }))
  const args = encodeValue([repeated], npCodec)
  const { outcome } = await client.call(id, { source: repeatText(unique), args, seed, timeoutMs: TIMEOUT_MS })
  if (outcome.kind === 'machine-fault') throw new MachineFaultError(outcome)
  // An answer that cannot be called once more has shown what it does in the checks themselves.
  if (outcome.kind !== 'returned') return undefined
  try {
    const value = decodeValue(outcome.value, npCodec)
    return isRepeated(value) ? value : undefined
  } catch (error) {
    if (error instanceof UnsendableError) return undefined
    throw error
  }
}

function isRepeated(value: unknown): value is Repeated {
  const { values, seen } = (value ?? {}) as Partial<Repeated>
  return Array.isArray(values) && values.every(Array.isArray) && Array.isArray(seen) && seen.every(isChange)
}

function isChange(value: unknown): value is SeenChange {
  const { call, by, of, path, before, after, args, earlier } = (value ?? {}) as Partial<SeenChange>
  const isName = (text: unknown): boolean => typeof text === 'string' && /^\w{0,40}$/.test(text)
  return (
    typeof call === 'number' &&
    isName(by) &&
    isName(of) &&
    Array.isArray(path) &&
    path.every((part) => typeof part === 'number' || isName(part)) &&
    isNumeric(before) &&
    isNumeric(after) &&
    Array.isArray(args) &&
    (earlier === undefined || Array.isArray(earlier))
  )
}

const isNumeric = (value: unknown): boolean => np.isNdArray(value) || typeof value === 'number'

/** What the caller knows the array as: a parameter's name, or a property's. */
function nameOf(id: ExerciseId, { of, path: [first, ...rest] }: SeenChange): string {
  if (typeof first === 'string') return [first, ...rest].join('.')
  return [parameterNames(id, of)[first] ?? `arguments[${first}]`, ...rest].join('.')
}
