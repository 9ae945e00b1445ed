import { readMnistTest } from '../../../datasets/mnist/raw.ts'
import { accuracyOf } from '../../checks/network/forward.ts'
import type { Params } from '../../checks/network/params.ts'
import type { Figure } from './figure.ts'
import type { Bench, BenchResult } from './section.ts'
import { fastest, leastRatio, medianRatio, total } from './statistics.ts'
import type { Table } from './table.ts'
import { numpySide, referenceSide, type Side } from './training-sides.ts'
import { duration, durations, ratios } from './units.ts'

const BOOK_ITERATIONS = 10_000
const EPOCH = 600
const TIME_LIMIT_MS = 60_000

/** Measures the book's training run: the reference solution in a guest against the same in NumPy, alternating by epoch. */
export async function measureTraining({ iterations, float32, numpy, note }: Bench): Promise<BenchResult> {
  const sides = [await referenceSide(trustedAccuracy), ...(numpy ? numpySides(float32) : [])]
  const wanted = iterations ?? BOOK_ITERATIONS
  try {
    const done = await takeTurns(sides, wanted, iterations === undefined ? TIME_LIMIT_MS : Infinity, note)
    return {
      tables: [await trainingTable(sides, done)],
      notes: notesOf(done, wanted),
      figures: [figureOf(sides, done)],
    }
  } finally {
    for (const side of sides) side.close()
  }
}

// --- internal ---

const numpySides = (float32: boolean): Side[] => [
  numpySide('NumPy, float64 pixels'),
  numpySide('NumPy, float64 pixels, one thread', { oneThread: true }),
  ...(float32 ? [numpySide("NumPy, the book's float32 pixels", { flags: ['--float32'] })] : []),
]

// As in a check, the guest never has the test images, so this side measures the accuracy.
function trustedAccuracy(params: Params): number {
  const { testImages, testLabels } = readMnistTest({})
  return accuracyOf('sigmoid', params, testImages, testLabels)
}

/** Trains all sides one epoch at a time until the run or the time is over; returns the number of iterations. */
async function takeTurns(
  sides: readonly Side[],
  wanted: number,
  limitMs: number,
  note: Bench['note'],
): Promise<number> {
  let [done, elapsed, turn] = [0, 0, 0]
  while (done < wanted && elapsed + turn <= limitMs) {
    const iterations = Math.min(EPOCH, wanted - done)
    turn = 0
    for (const side of sides) turn += await side.train(iterations)
    done += iterations
    elapsed += turn
    note(`training: ${done} of ${wanted} iterations`)
  }
  return done
}

async function trainingTable(sides: readonly Side[], done: number): Promise<Table> {
  const base = fastestNumpy(sides, done)
  const row = async ({ name, turns, evaluations, testAccuracy }: Side): Promise<string[]> => [
    name,
    duration(total(turns) - total(evaluations)),
    duration(total(evaluations)),
    duration(total(turns)),
    durations(epochs(turns, done)),
    ratios(epochs(turns, done), base),
    (await testAccuracy()).toFixed(4),
  ]
  const columns = ['>iterations', '>evaluations', '>together', '>an epoch', '>ratio', '>test accuracy']
  return { columns: ['', ...columns], rows: await Promise.all(sides.map(row)) }
}

const fastestNumpy = ([, ...numpys]: readonly Side[], done: number): readonly number[] | undefined =>
  fastest(numpys.map(({ turns }) => epochs(turns, done)))

// The last turn may be shorter than an epoch, and then cannot be compared with the others.
const epochs = (turns: readonly number[], done: number): readonly number[] =>
  turns.slice(0, Math.max(1, Math.floor(done / EPOCH)))

function notesOf(done: number, wanted: number): string[] {
  const notes = [
    `${done} iterations of 100 images, ${Math.ceil(done / EPOCH)} evaluations of 70,000.`,
    'An epoch and its ratio to the fastest NumPy: median (least) of the epochs, which the sides train in turn.',
  ]
  if (done === wanted) return notes
  return [...notes, `That was a minute; the whole run: npm run bench -- training --iterations ${wanted}`]
}

function figureOf(sides: readonly Side[], done: number): Figure {
  const [reference] = sides
  const base = fastestNumpy(sides, done)
  const name = done === BOOK_ITERATIONS ? "the book's run" : `the book's run (${done} iterations of it)`
  const goal = 'no slower than NumPy'
  const now = duration(total(reference.turns))
  if (!base) return { name, goal, now: `${now}; no NumPy` }
  const ours = epochs(reference.turns, done)
  const [typical, undisturbed] = [medianRatio(ours, base) <= 1, leastRatio(ours, base) <= 1]
  return { name, goal, now: ratios(ours, base), met: typical === undisturbed ? typical : undefined }
}
