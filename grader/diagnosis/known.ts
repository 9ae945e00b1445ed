import { existsSync, readFileSync } from 'node:fs'
import type { KnownProbe, TracedCall } from '../model/trace.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Localized } from '../model/localized.ts'

/** A wrong answer as a student's copy of the kit knows it: by its results, without its code. */
export interface KnownWrong {
  readonly id: string
  readonly says: Localized
  /** For each check that it fails, the results of its calls. */
  readonly failed: Readonly<Record<string, readonly TracedCall[]>>
  /** What its probes come to. */
  readonly probes?: readonly KnownProbe[]
}

/** Two wrong answers in one, known by what its probes come to. */
export interface KnownPair {
  readonly ids: readonly [string, string]
  readonly probes: readonly KnownProbe[]
}

/** Renders known wrong answers as text with one call per line, so that a diff is readable. */
export const renderKnown = (known: readonly KnownWrong[]): string => `[\n${known.map(renderOne).join(',\n')}\n]\n`

/** Parses what `renderKnown` wrote. */
export const parseKnown = (text: string): KnownWrong[] =>
  (JSON.parse(text) as Written[]).map(({ failed, probes, ...rest }) => ({
    ...rest,
    failed: mapValues(failed, (calls) => calls.map(unpack)),
    ...(probes && { probes: probes.map(unpackProbe) }),
  }))

/** Renders pairs with one pair per line. */
export const renderPairs = (pairs: readonly KnownPair[]): string =>
  `[\n${pairs.map(({ ids, probes }) => `  ${JSON.stringify([...ids, ...probes.map(packProbe)])}`).join(',\n')}\n]\n`

/** Parses what `renderPairs` wrote. */
export const parsePairs = (text: string): KnownPair[] =>
  (JSON.parse(text) as [string, string, ...PackedProbe[]][]).map(([one, other, ...probes]) => ({
    ids: [one, other],
    probes: probes.map(unpackProbe),
  }))

/** Reads the known wrong answers to an exercise, which `npm run derive` writes. */
export const readKnown = readerOf('.json', parseKnown)

/** Reads the known pairs of wrong answers. */
export const readPairs = readerOf('.pairs.json', parsePairs)

// --- internal ---

// Each file is parsed once: every submission of a class asks for the same ones.
function readerOf<T>(ending: string, parse: (text: string) => readonly T[]): (id: ExerciseId) => readonly T[] {
  const parsed = new Map<ExerciseId, readonly T[]>()
  return (id) => {
    const file = new URL(`fingerprints/${id}${ending}`, import.meta.url)
    const known = parsed.get(id) ?? (existsSync(file) ? parse(readFileSync(file, 'utf8')) : [])
    parsed.set(id, known)
    return known
  }
}

type Packed = readonly [given: string, form: string, first: number, second: number, size: number]
type PackedProbe = readonly [...Packed, off: 0 | 1]
type Written = Omit<KnownWrong, 'failed' | 'probes'> & {
  readonly failed: Readonly<Record<string, readonly Packed[]>>
  readonly probes?: readonly PackedProbe[]
}

// Ten digits: two more than the comparison uses.
const pack = ({ given, came: { form, sums } }: TracedCall): Packed => {
  const [first, second, size] = sums.map((sum) => Number(sum.toPrecision(10)))
  return [given, form, first, second, size]
}

const packProbe = (probe: KnownProbe): PackedProbe => [...pack(probe), probe.off ? 1 : 0]

const unpack = ([given, form, first, second, size]: Packed | PackedProbe): TracedCall => ({
  given,
  came: { form, sums: [first, second, size] },
})

const unpackProbe = (packed: PackedProbe): KnownProbe => ({ ...unpack(packed), off: packed[5] === 1 })

function renderOne({ id, says, failed, probes = [] }: KnownWrong): string {
  const checks = Object.entries(failed).map(([name, calls]) => {
    const lines = calls.map((call) => `        ${JSON.stringify(pack(call))}`)
    return `      ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n      ]`
  })
  const head = `    "id": ${JSON.stringify(id)},\n    "says": ${JSON.stringify(says)},\n`
  const asked = probes.map((probe) => `      ${JSON.stringify(packProbe(probe))}`).join(',\n')
  return `  {\n${head}    "failed": {\n${checks.join(',\n')}\n    },\n    "probes": [\n${asked}\n    ]\n  }`
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
