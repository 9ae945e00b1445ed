import type { Style } from './kernel-cases.ts'
import { type Guest, openKernels } from './guest.ts'
import type * as KernelCases from './kernel-cases.ts'
import { type Contender, interleave } from './interleave.ts'
import { type PythonProgram, startBothOnMnist } from './python.ts'
import type { Bench, BenchResult } from './section.ts'
import { fastest } from './statistics.ts'
import type { Table } from './table.ts'
import { durations, ratios } from './units.ts'

const ROUNDS = 5
const AT_LEAST_MS = 20

/** Measures each operation of the course: `#np` against loops over its numbers and against NumPy. */
export async function measureKernels({ rounds = ROUNDS, numpy, note }: Bench): Promise<BenchResult> {
  const pythons: Pythons = numpy ? startBothOnMnist('kernels.py') : {} // They read the images meanwhile.
  const guest = await openKernels()
  const measured = new Map<string, Measured>()
  try {
    for (const name of NAMES) {
      note(`kernels: ${name}`)
      measured.set(name, await measure(name, rounds, guest, pythons))
    }
  } finally {
    guest.close()
    pythons.numpy?.close()
    pythons.numpyAlone?.close()
  }
  const forward = measured.get(FORWARD) as Measured
  measured.delete(FORWARD)
  return {
    tables: [operationsTable(measured), stylesTable(forward)],
    notes: [
      `Rounds: ${rounds}, each at least ${AT_LEAST_MS} ms long; median (least). NumPy: with all its threads or with one, whichever is faster. The second table is one operation in a student's three styles.`,
    ],
    figures: [],
  }
}

// --- internal ---

type Pythons = Partial<ReturnType<typeof startBothOnMnist>>
type Side = Style | keyof Pythons
type Measured = Partial<Record<Side, number[]>>

const FORWARD = 'forward'

const along = (rows: number): string[] => [
  `x + b: (${rows}, 50) + (50,)`,
  ...['exp(x)', '1 / (1 + exp(-x))', 'maximum(0, x)', 'x.sum(0)', 'x.sum(1)', 'x.max(1)', 'x.argmax(1)'].map(
    (name) => `${name}: (${rows}, 50)`,
  ),
]

const NAMES = [
  'x.dot(W): pixels (100, 784) · (784, 50)',
  'x.dot(W): dense (100, 784) · (784, 50)',
  'x.T.dot(d): pixels (784, 100) · (100, 50)',
  'x.dot(W): pixels (60000, 784) · (784, 50)',
  'x.dot(W): dense (256, 256) · (256, 256)',
  'x.take(rows): 100 of (60000, 784)',
  ...along(100),
  ...along(60_000),
  FORWARD,
]

async function measure(
  name: string,
  rounds: number,
  guest: Guest<typeof KernelCases>,
  { numpy, numpyAlone }: Pythons,
): Promise<Measured> {
  const inGuest = async (style: Style): Promise<number | undefined> => {
    const { value } = await guest.evaluate(
      ({ timeKernel, mnist }, _, name, style, atLeastMs) => timeKernel(mnist, name, style, atLeastMs),
      name,
      style,
      AT_LEAST_MS,
    )
    return value
  }
  const inNumpy = async (python: PythonProgram | undefined): Promise<number | undefined> =>
    (await python?.ask<{ ms: number }>({ name, atLeastMs: AT_LEAST_MS }))?.ms
  // The first call compiles code and allocates memory: it is not measured, and shows whether this side exists.
  const contender = async (run: () => Promise<number | undefined>): Promise<Contender | undefined> =>
    (await run()) === undefined ? undefined : async () => (await run()) as number
  const sides = {
    np: await contender(() => inGuest('np')),
    loops: await contender(() => inGuest('loops')),
    getSet: await contender(() => inGuest('getSet')),
    numpy: await contender(() => inNumpy(numpy)),
    numpyAlone: await contender(() => inNumpy(numpyAlone)),
  }
  return interleave<Side>(sides, rounds)
}

function operationsTable(measured: ReadonlyMap<string, Measured>): Table {
  return {
    columns: ['operation', '>#np', '>loops over .data', '>NumPy', '>loops : #np', '>#np : NumPy'],
    rows: [...measured].map(([name, { np, loops, ...numpys }]) => [
      name,
      durations(np),
      durations(loops),
      durations(fastestNumpy(numpys)),
      ratios(loops, np),
      ratios(np, fastestNumpy(numpys)),
    ]),
  }
}

const fastestNumpy = ({ numpy, numpyAlone }: Measured): readonly number[] | undefined => fastest([numpy, numpyAlone])

function stylesTable({ np, loops, getSet, ...numpys }: Measured): Table {
  const numpy = fastestNumpy(numpys)
  const row = (style: string, rounds: readonly number[] | undefined): string[] => [
    style,
    durations(rounds),
    ratios(rounds, np),
  ]
  return {
    columns: ['pixels (100, 784) · (784, 50) + (50,)', '>time', '>: natural'],
    rows: [
      row('natural: x.dot(W).add(b)', np),
      row('loops over .data', loops),
      row('get and set', getSet),
      ...(numpy ? [row('NumPy', numpy)] : []),
    ],
  }
}
