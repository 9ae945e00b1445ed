import { existsSync, readFileSync } from 'node:fs'
import type { TracedCall } from '../model/trace.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Localized } from '../model/localized.ts'

/** A wrong answer as a student's copy of the kit knows it: by its results, without its code. */
export interface KnownWrong {
  readonly id: string
  readonly says: Localized
  /** For each check that it fails, the results of its calls. */
  readonly failed: Readonly<Record<string, readonly TracedCall[]>>
}

/** The path of the fingerprints of an exercise's wrong answers, which `npm run derive` writes. */
const fingerprintsOf = (id: ExerciseId): URL => new URL(`fingerprints/${id}.json`, import.meta.url)

/** Reads the known wrong answers to an exercise. */
export function readKnown(id: ExerciseId): readonly KnownWrong[] {
  const file = fingerprintsOf(id)
  return existsSync(file) ? parseKnown(readFileSync(file, 'utf8')) : []
}

/** Renders them as text with one call per line, so that a diff is readable. */
export const renderKnown = (known: readonly KnownWrong[]): string => `[\n${known.map(renderOne).join(',\n')}\n]\n`

/** Parses what `renderKnown` wrote. */
export const parseKnown = (text: string): KnownWrong[] =>
  (JSON.parse(text) as Written[]).map(({ failed, ...rest }) => ({
    ...rest,
    failed: mapValues(failed, (calls) => calls.map(unpack)),
  }))

// --- internal ---

type Packed = readonly [given: string, form: string, first: number, second: number, size: number]
type Written = Omit<KnownWrong, 'failed'> & { readonly failed: Readonly<Record<string, readonly Packed[]>> }

// Ten digits: two more than the comparison uses.
const pack = ({ given, came: { form, sums } }: TracedCall): Packed => {
  const [first, second, size] = sums.map((sum) => Number(sum.toPrecision(10)))
  return [given, form, first, second, size]
}

const unpack = ([given, form, ...sums]: Packed): TracedCall => ({ given, came: { form, sums } })

function renderOne({ id, says, failed }: KnownWrong): string {
  const checks = Object.entries(failed).map(([name, calls]) => {
    const lines = calls.map((call) => `        ${JSON.stringify(pack(call))}`)
    return `      ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n      ]`
  })
  const head = `    "id": ${JSON.stringify(id)},\n    "says": ${JSON.stringify(says)},\n`
  return `  {\n${head}    "failed": {\n${checks.join(',\n')}\n    }\n  }`
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
