import { openReference } from './guest.ts'
import { type Peak, peakRows } from './peak.ts'
import { peakMbOfGuests, canReadProcesses } from './processes.ts'
import type { Bench, BenchResult } from './section.ts'
import { duration } from './units.ts'
import { peakOfWholeGrade } from './whole-grade.ts'

const GOAL_MB = 200
const GOAL_OF_ALL_MB = 600
const ITERATIONS = 1_201 // Two epochs and the first step of a third: three evaluations of all images.

/**
 * Measures the peak resident memory of a guest that trains on the 60,000 images, and the memory of all processes of a whole grade together.
 */
export async function measureMemory({ note }: Bench): Promise<BenchResult> {
  if (!canReadProcesses) return { tables: [], notes: ['Only Linux tells what a process has resident.'], figures: [] }
  note('memory: training')
  const guest = await measureGuest()
  const peaks: [isolation: string, Peak][] = []
  for (const isolation of ['auto', 'process'] as const) {
    note(`memory: a whole grade, --isolation ${isolation}`)
    peaks.push([isolation, await peakOfWholeGrade(isolation)])
  }
  const all = wholeFindings(peaks)
  return {
    tables: [...guest.tables, ...all.tables],
    notes: all.notes,
    figures: [...guest.figures, ...all.figures],
  }
}

// --- internal ---

function wholeFindings(peaks: readonly [isolation: string, Peak][]): BenchResult {
  const most = Math.max(...peaks.map(([, { mb }]) => mb))
  const rows = peaks.flatMap(([isolation, peak]) => [
    [`--isolation ${isolation}, after ${duration(peak.ms)}`, megabytes(peak.mb)],
    ...peakRows(peak).map(([what, mb]) => [`  ${what}`, megabytes(mb)]),
  ])
  return {
    tables: [{ columns: ['the peak of a whole grade', '>private pages'], rows }],
    notes: [
      'Private pages: what would be free if these processes were not there. The sum is taken at each moment, and the largest shown.',
    ],
    figures: [
      {
        name: 'memory of a whole grade, all processes',
        goal: `${GOAL_OF_ALL_MB} MB`,
        now: megabytes(most),
        met: most <= GOAL_OF_ALL_MB,
      },
    ],
  }
}

const megabytes = (mb: number): string => `${mb.toFixed(0)} MB`

async function measureGuest(): Promise<BenchResult> {
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

function findings(withImages: number, trained: number): BenchResult {
  const row = (what: string, mb: number): string[] => [what, megabytes(mb), `${(mb / GOAL_MB).toFixed(2)}×`]
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
        now: megabytes(trained),
        met: trained <= GOAL_MB,
      },
    ],
  }
}
