import { existsSync, readFileSync } from 'node:fs'
import type { TracedCall } from '../model/trace.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Say } from '../model/say.ts'

/** A wrong answer as a student's copy of the kit knows it: not what it does, but what came of it. */
export interface KnownWrong {
  readonly id: string
  readonly says: Say
  /** For each check that it fails, what its calls came to. */
  readonly failed: Readonly<Record<string, readonly TracedCall[]>>
}

/** Where the fingerprints of an exercise's wrong answers stand. `npm run derive` writes them. */
const fingerprintsOf = (id: ExerciseId): URL => new URL(`fingerprints/${id}.json`, import.meta.url)

/** The wrong answers that are known for an exercise. */
export function readKnown(id: ExerciseId): readonly KnownWrong[] {
  const file = fingerprintsOf(id)
  return existsSync(file) ? parseKnown(readFileSync(file, 'utf8')) : []
}

/** The same as a text, one call a line, so that a change can be read. */
export const renderKnown = (known: readonly KnownWrong[]): string => `[\n${known.map(renderOne).join(',\n')}\n]\n`

/** What `renderKnown` wrote. */
export const parseKnown = (text: string): KnownWrong[] =>
  (JSON.parse(text) as Written[]).map(({ failed, ...rest }) => ({
    ...rest,
    failed: mapValues(failed, (calls) => calls.map(unpack)),
  }))

// --- internal ---

type Packed = readonly [given: string, form: string, first: number, second: number, size: number]
type Written = Omit<KnownWrong, 'failed'> & { readonly failed: Readonly<Record<string, readonly Packed[]>> }

// Ten digits are two more than are compared.
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
