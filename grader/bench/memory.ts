import { openReference } from './guest.ts'
import { peakMbOfGuests, tellsOfProcesses } from './processes.ts'
import type { Bench, Findings } from './section.ts'

const GOAL_MB = 400
const ITERATIONS = 1_201 // Two epochs and the first step of a third: three evaluations of all the images.

/** The most memory that a guest has resident while it trains on the 60,000 images. */
export async function measureMemory({ note }: Bench): Promise<Findings> {
  if (!tellsOfProcesses) return { tables: [], notes: ['Only Linux tells what a process has resident.'], figures: [] }
  note('memory: training')
  const guest = await openReference()
  try {
    const withImages = peakMbOfGuests()
    await guest.evaluate(
      ({ trainNeuralnet, TwoLayerNet, mnist }, _, iterations) =>
        trainNeuralnet(new TwoLayerNet(784, 50, 10), mnist, { iterations }).trainAccuracy,
      ITERATIONS,
    )
    return findings(withImages, peakMbOfGuests())
  } finally {
    guest.close()
  }
}

// --- internal ---

function findings(withImages: number, trained: number): Findings {
  const row = (what: string, mb: number): string[] => [what, `${mb.toFixed(0)} MB`, `${(mb / GOAL_MB).toFixed(2)}×`]
  return {
    tables: [
      {
        columns: ['a guest’s peak', '>resident (VmHWM)', `>: ${GOAL_MB} MB`],
        rows: [row('with the 60,000 images', withImages), row('after training and three evaluations', trained)],
      },
    ],
    notes: [],
    figures: [
      {
        name: 'guest memory while training',
        goal: `${GOAL_MB} MB`,
        now: `${trained.toFixed(0)} MB`,
        met: trained <= GOAL_MB,
      },
    ],
  }
}
