import { askProbes } from '../../checks/probes/ask-probes.ts'
import { type CurrentCheck, subjectOf } from '../../checks/subject.ts'
import type { Contracts } from '../../course/contracts/index.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { TracedCall } from '../../model/trace.ts'
import { startBroker } from '../../sandbox/broker.ts'
import { connectBroker } from '../../sandbox/broker-client.ts'

/** Asks the probes of many submissions, one after the other. */
export interface Asker {
  ask(id: ExerciseId, files: ReadonlyMap<string, string>): Promise<TracedCall[]>
  close(): void
}

/** Opens an asker; a submission that cannot run has no answers. */
export function openAsker(): Asker {
  const broker = startBroker({ isolation: 'process', neighbours: 'own', seed: SEED })
  return {
    ask: async (id, files) => {
      const served = broker.serve(async () => ({ files, unreadable: new Map() }))
      const client = connectBroker(served.address)
      const { runnable } = await client.open(id)
      const subject = subjectOf(id as keyof Contracts, client, SEED, newCheck)
      const answers = runnable ? await askProbes(id as keyof Contracts, subject) : []
      await client.close(id)
      served.end()
      return answers
    },
    close: broker.close,
  }
}

// --- internal ---

// As in `checks/exercise.ts`: probes are the same under every seed.
const SEED = 0

const newCheck = (): CurrentCheck => ({ name: 'probes', calls: 0, console: [], workedMs: 0, trace: [] })
