import type { ExerciseId } from '../../model/exercise.ts'
import { nameOf } from './names.ts'

/** The exercise after which a new one is inserted: the last of its chapter, or of the chapters before it; undefined if it is the first. */
export const precursorOf = (id: ExerciseId, ids: readonly ExerciseId[]): ExerciseId | undefined =>
  ids.findLast((other) => other.slice(0, 4) <= id.slice(0, 4))

/** Adds an entry for a new exercise to the manifest's text. */
export function enterInManifest(manifest: string, id: ExerciseId, ids: readonly ExerciseId[]): string {
  const precursor = precursorOf(id, ids)
  const from = precursor ? manifest.indexOf(`\n    id: '${precursor}',\n`) : manifest.indexOf('= [\n')
  const end = precursor ? '\n  },\n' : '= [\n'
  const at = manifest.indexOf(end, from)
  if (from < 0 || at < 0)
    throw new Error('internal: the manifest is not written as expected: one entry after the other, an id first')
  return manifest.slice(0, at + end.length) + entryOf(id) + manifest.slice(at + end.length)
}

/** Adds a row for a new exercise to a README's text, and updates the number of exercises. */
export function enterInReadme(readme: string, id: ExerciseId, ids: readonly ExerciseId[]): string {
  const precursor = precursorOf(id, ids) ?? ids[0]
  const row = `| \`${id}.ts\` | ${nameOf(id).title} | ${sectionOf(id)} | ${POINTS} |\n`
  return readme
    .replace(new RegExp(String.raw`^\| \`${precursor}\.ts\` .*\n`, 'm'), (line) => line + row)
    .replace(/(?<=There are |문제는 )\d+/, (count) => String(Number(count) + 1))
}

// --- internal ---

// One point for the declarations, one for each of two checks.
const POINTS = 3

const sectionOf = (id: ExerciseId): string => `${Number(id.slice(2, 4))}.1`

const entryOf = (id: ExerciseId): string => `  {
    id: '${id}',
    // NEW: the titles, the book's section, and what it builds on. The points of all exercises add up to 100.
    title: { en: '${nameOf(id).title}', ko: '${nameOf(id).title}' },
    section: { number: '${sectionOf(id)}', title: { en: '${nameOf(id).title}', ko: '${nameOf(id).title}' } },
    points: ${POINTS},
    needs: [],
  },
`
