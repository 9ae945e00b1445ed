import { type Guest, openReference, type Reference } from './guest.ts'
import { interleave } from './interleave.ts'
import { type PythonProgram, startBothOnMnist } from './python.ts'
import type { Bench, BenchResult } from './section.ts'
import { fastest, median } from './statistics.ts'
import { durations, ratios, times } from './units.ts'

const ROUNDS = 3
const BATCHES = [10, 100, 1000].map((batch) => ({ batch, hidden: 50 }))
const HIDDEN = [25, 50, 100, 200].map((hidden) => ({ batch: 100, hidden }))

/** Measures how the time of a training iteration grows with the batch and with the hidden layer. */
export async function measureScaling({ rounds = ROUNDS, numpy, note }: Bench): Promise<BenchResult> {
  const pythons: Pythons = numpy ? startBothOnMnist('book_training.py') : {} // They read the images meanwhile.
  const guest = await openReference()
  try {
    const rows: string[][] = []
    for (const sizes of [BATCHES, HIDDEN]) {
      let first: number[] | undefined
      for (const size of sizes) {
        note(`scaling: batch ${size.batch}, hidden ${size.hidden}`)
        const measured = await measure(size, rounds, guest, pythons)
        first ??= measured.np
        rows.push(rowOf(size, measured, first))
      }
    }
    return {
      tables: [{ columns: ['>batch', '>hidden', '>#np', '>: first', '>NumPy', '>#np : NumPy'], rows }],
      notes: [
        `One iteration. Rounds: ${rounds}; median (least). NumPy: with all its threads or with one, whichever is faster. ": first" is the growth within batches, then within hidden sizes.`,
      ],
      figures: [],
    }
  } finally {
    guest.close()
    pythons.numpy?.close()
    pythons.numpyAlone?.close()
  }
}

// --- internal ---

interface Size {
  readonly batch: number
  readonly hidden: number
}

type Pythons = Partial<ReturnType<typeof startBothOnMnist>>
type Measured = Partial<Record<'np' | keyof Pythons, number[]>>

async function measure(
  { batch, hidden }: Size,
  rounds: number,
  guest: Guest<Reference>,
  { numpy, numpyAlone }: Pythons,
): Promise<Measured> {
  const iterations = Math.max(10, Math.min(100, 5_000 / batch))
  const question = { batch, hidden, iterations, evaluate: false, fresh: true }
  const inNumpy = async ({ ask }: PythonProgram): Promise<number> =>
    (await ask<{ ms: number }>(question)).ms / iterations
  return interleave(
    {
      np: () => inGuest(guest, batch, hidden, iterations),
      numpy: numpy && (() => inNumpy(numpy)),
      numpyAlone: numpyAlone && (() => inNumpy(numpyAlone)),
    },
    rounds,
  )
}

/** The milliseconds of one iteration, without the accuracy measurements. */
async function inGuest(guest: Guest<Reference>, batch: number, hidden: number, iterations: number): Promise<number> {
  const { value } = await guest.evaluate(
    ({ trainNeuralnet, TwoLayerNet, mnist }, _, batchSize, hidden, iterations) => {
      const network = new TwoLayerNet(784, hidden, 10)
      network.accuracy = () => 0
      trainNeuralnet(network, mnist, { batchSize, iterations: 3 }) // Compiles the new code.
      const started = Date.now()
      trainNeuralnet(network, mnist, { batchSize, iterations })
      return (Date.now() - started) / iterations
    },
    batch,
    hidden,
    iterations,
  )
  return value
}

function rowOf({ batch, hidden }: Size, { np = [], numpy, numpyAlone }: Measured, first: number[] = np): string[] {
  const theirs = fastest([numpy, numpyAlone])
  return [
    String(batch),
    String(hidden),
    durations(np),
    times(median(np) / median(first)),
    durations(theirs),
    ratios(np, theirs),
  ]
}
