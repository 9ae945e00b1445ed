import type * as np from '#np'
import type { MnistData } from '#datasets/mnist'
import type { Contracts } from '../course/contracts/index.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { BrokerClient } from '../sandbox/broker-client.ts'
import type { MnistRequest } from '../sandbox/host/mnist-feed.ts'
import type { CallReport } from '../model/outcome.ts'
import { decodeValue } from '../sandbox/protocol/decode-value.ts'
import { encodeValue } from '../sandbox/protocol/encode-value.ts'
import { UnsendableError } from '../sandbox/protocol/value.ts'
import type { RecordedCall } from './battery/recorded-call.ts'
import { CallFailedError, MachineFaultError } from './call-failed-error.ts'
import { callText } from './call-text.ts'
import { digest, fingerprintOfFailure, fingerprintOfValue } from './fingerprint.ts'
import { type Helpers, sourceWith } from './given.ts'
import type { TracedCall } from '../model/trace.ts'
import { npCodec } from './np-codec.ts'
import type { RightCall } from './seen/contrast.ts'
import type { MadeCall } from './seen/made-call.ts'
import { type Seed, seedOf } from './seeds.ts'
import { withImports } from './tried-imports.ts'

/** What an evaluated function finds in the guest beside the exercise's own exports. */
export interface GuestTools {
  /** Sends a snapshot to `onProgress` at once, even from the middle of a long call. */
  progress(value: unknown): void
  /** The training part of MNIST, where `mnist` was asked for; its test images are training images too. */
  readonly mnist: MnistData
}

interface TriedWith {
  'ch04/train_neuralnet': Contracts['ch04/two_layer_net']
}

type GuestSubject<Id extends ExerciseId> = Contracts[Id & keyof Contracts] &
  GuestTools &
  (Id extends keyof TriedWith ? TriedWith[Id] : unknown)

/** The limits of a call, and what it gets besides its arguments. */
export interface CallOptions {
  readonly timeoutMs?: number
  readonly mnist?: MnistRequest
  readonly onProgress?: (value: unknown) => void
  /** The call begins anew in another guest: what it has sent so far does not count. */
  readonly onRestart?: () => void
  /** What a message shows as the thing that was tried, where the function's own text would not help. */
  readonly tried?: string
  /** Its result is drawn at random: nothing is expected of a second call. */
  readonly drawn?: boolean
  /** Helpers that the evaluated function gets as properties of its subject. Only their source text is sent. */
  readonly given?: Helpers
}

/** The student's exercise, called only through the guest, with the helpers that are given to it. */
export interface Subject<Id extends ExerciseId, Given = unknown> {
  /**
   * Runs a function in the guest. Only its text and the plain arguments go there, only plain data and arrays come back;
   * it must not use a name from outside. Throws `CallFailedError` if the call did not return, `MachineFaultError` if
   * the machine was the cause.
   */
  evaluate<Args extends unknown[], Result>(
    run: (subject: GuestSubject<Id> & Given, lib: typeof np, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>
  /** The same subject with other limits, or with more helpers. */
  with<More = unknown>(options: CallOptions & { readonly given?: More & Helpers }): Subject<Id, Given & More>
}

/** The check that is running: it numbers its calls, so that each has a seed of its own, and remembers the last for the message. */
export interface CurrentCheck {
  readonly name: string
  calls: number
  /** Renders the last call as code: arrays are long, and only a failure shows them. */
  tried?: () => string
  console: string[]
  /** What was printed while the file was loaded, for its first call. */
  loading?: readonly string[]
  /** How long its calls have worked: what a busy machine kept from them is not in it. */
  workedMs: number
  /** The most memory that the guest has resided in, in MB, where someone asks for it. */
  peakMb?: number
  /** The traces of the calls, for the diagnosis of a failed check. */
  readonly trace: (() => TracedCall)[]
  /** The short calls of all checks of the exercise so far, for the battery. */
  readonly recorded?: RecordedCall[]
  /** The calls that returned, with what they were given: a failure is described by them. */
  readonly made?: MadeCall[]
  /** The calls of this exercise that were right so far. */
  readonly right?: RightCall[]
}

const CALL_TIMEOUT_MS = 2_000
/** A subject whose calls go through `client`. */
export function subjectOf<Id extends ExerciseId, Given = unknown>(
  id: Id,
  client: BrokerClient,
  seed: Seed,
  current: () => CurrentCheck,
  options: CallOptions = {},
): Subject<Id, Given> {
  return {
    with: (more) =>
      subjectOf(id, client, seed, current, { ...options, ...more, given: { ...options.given, ...more.given } }),
    evaluate: async (run, ...args) => {
      const check = current()
      const source = run.toString()
      check.tried = () => withImports(id, options.tried ?? callText(source, args, options.given))
      const call = {
        source: sourceWith(source, options.given),
        args: encodeValue(args, npCodec),
        seed: seedOf(seed, id, check.name, check.calls++),
        timeoutMs: options.timeoutMs ?? CALL_TIMEOUT_MS,
        mnist: options.mnist,
      }
      const { onProgress, onRestart } = options
      const report = await client.call(
        id,
        call,
        onProgress && { onProgress: (bytes) => onProgress(decodeValue(bytes, npCodec)), onRestart },
      )
      keepPrinted(check, report)
      if (check.peakMb !== undefined) check.peakMb = Math.max(check.peakMb, report.peakMb ?? 0)
      check.workedMs += Math.min(report.durationMs, report.workedMs ?? Infinity)
      check.trace.push(() => traced(call.args, report))
      const value = valueOf(report)
      if (isShort(options, call.args.length))
        check.recorded?.push({
          source,
          given: options.given,
          args,
          tried: options.tried,
          seed: call.seed,
          value,
          drawn: options.drawn === true,
        })
      check.made?.push({ source, args, value })
      return value as Awaited<ReturnType<typeof run>>
    },
  }
}

// --- internal ---

function keepPrinted(check: CurrentCheck, { console: printed, loading }: CallReport): void {
  if (loading && loading.length > 0) check.loading = loading
  check.console.push(...printed.slice(0, Math.max(0, MAX_TEXTS - check.console.length)))
}

// What one check prints is read by one person.
const MAX_TEXTS = 1_000

// Trainings are not repeated: they have a time limit of their own, or MNIST.
const isShort = ({ timeoutMs, mnist }: CallOptions, bytes: number): boolean =>
  timeoutMs === undefined && mnist === undefined && bytes < MAX_RECORDED_BYTES

const MAX_RECORDED_BYTES = 500_000

function valueOf({ outcome }: CallReport): unknown {
  if (outcome.kind === 'machine-fault') throw new MachineFaultError(outcome)
  if (outcome.kind !== 'returned') throw new CallFailedError(outcome)
  try {
    return decodeValue(outcome.value, npCodec)
  } catch (error) {
    if (error instanceof UnsendableError)
      throw new CallFailedError({ kind: 'unsendable', what: error.what, path: error.path })
    throw error
  }
}

function traced(args: Uint8Array, report: CallReport): TracedCall {
  const given = digest(args)
  try {
    return { given, came: fingerprintOfValue(valueOf(report)) }
  } catch (error) {
    if (error instanceof CallFailedError || error instanceof MachineFaultError)
      return { given, came: fingerprintOfFailure(error.outcome) }
    throw error
  }
}
