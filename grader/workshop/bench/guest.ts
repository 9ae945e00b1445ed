import { readFile } from 'node:fs/promises'
import type * as np from '#np'
import { npCodec } from '../../checks/np-codec.ts'
import type { GuestTools } from '../../checks/subject.ts'
import type { Contracts } from '../../course/contracts/index.ts'
import { openGuestPool } from '../../sandbox/host/guest-pool.ts'
import { processLevel } from '../../sandbox/host/isolation/process.ts'
import { openSession } from '../../sandbox/host/session.ts'
import { bundleExercise } from '../../sandbox/prepare/bundle.ts'
import { readKitSources } from '../../sandbox/prepare/kit-sources.ts'
import { decodeValue } from '../../sandbox/protocol/decode-value.ts'
import { encodeValue } from '../../sandbox/protocol/encode-value.ts'
import type * as KernelCases from './kernel-cases.ts'

/** Opens a guest like those of students' code, with MNIST in it. */
export interface Guest<Subject> {
  /** Runs a function there, as a check does: only its text and the arguments cross. */
  evaluate<Args extends unknown[], Result>(
    run: (subject: Subject & GuestTools, lib: typeof np, ...args: Args) => Result,
    ...args: Args
  ): Promise<{ readonly value: Result; readonly ms: number }>
  close(): void
}

/** The reference solution of the book's training run, as a check opens it. */
export type Reference = Contracts['ch04/train_neuralnet'] & Contracts['ch04/two_layer_net']

/** Opens a guest with the reference solution. */
export async function openReference(): Promise<Guest<Reference>> {
  const { solutions } = await readKitSources()
  return openGuest('ch04/train_neuralnet.ts', ['ch04/two_layer_net.ts'], solutions)
}

/** Opens a guest with the operations to be timed. */
export async function openKernels(): Promise<Guest<typeof KernelCases>> {
  const text = await readFile(new URL('./kernel-cases.ts', import.meta.url), 'utf8')
  return openGuest('kernel-cases.ts', [], new Map([['kernel-cases.ts', text]]))
}

// --- internal ---

const MEMORY_MB = 1024 // The grader's default.
const TIMEOUT_MS = 30 * 60_000
const AS_THEY_ARE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

async function openGuest<Subject>(
  own: string,
  triedWith: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<Guest<Subject>> {
  const bundle = await bundleExercise({ own, triedWith, files, np: (await readKitSources()).np })
  const pool = openGuestPool(processLevel, { memoryMb: MEMORY_MB, seed: 0 }, 0)
  const session = openSession({ ...bundle, files }, pool.take)
  let seed = 0
  const guest: Guest<Subject> = {
    evaluate: async (run, ...args) => {
      const call = { source: run.toString(), args: encodeValue(args, npCodec), seed: seed++, timeoutMs: TIMEOUT_MS }
      const { outcome, durationMs } = await session.call({ ...call, mnist: { permutation: AS_THEY_ARE } })
      if (outcome.kind !== 'returned') throw new Error(`the guest did not answer: ${JSON.stringify(outcome)}`)
      return { value: decodeValue(outcome.value, npCodec) as Awaited<ReturnType<typeof run>>, ms: durationMs }
    },
    close: () => pool.close(),
  }
  // The images arrive with the first call, which is not measured.
  await guest.evaluate(({ mnist }) => mnist.xTrain.shape)
  return guest
}
