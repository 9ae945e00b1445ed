import { exerciseOrThrow } from '../course/manifest.ts'
import { renderFailure } from '../text/render-failure.ts'
import type { Lang } from '../model/localized.ts'
import type { CheckVerdict, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { type Cell, renderCsv } from './csv-cells.ts'
import { placeOfFailure } from './place-of-failure.ts'

/** Renders a run as a table with a row per check, whose points add up to the score. Spreadsheets show its Korean correctly. */
export const renderCsvReport = (verdict: CourseVerdict, { lang }: { readonly lang: Lang }): string =>
  renderCsv([HEAD, ...verdict.exercises.flatMap((one) => one.checks.map((check) => [...rowOf(one, check, lang)]))], {
    bom: true,
  })

// --- internal ---

// Column names are also read by programs: they are the same in every language.
const HEAD = [
  'exercise',
  'title',
  'exercise_status',
  'check',
  'status',
  'points',
  'max_points',
  'message',
  'diagnosis',
  'file',
  'line',
  'duration_ms',
  'waits_for',
  'counted_over',
] as const

function rowOf({ id, status, waitsFor, countedOver }: ExerciseVerdict, check: CheckVerdict, lang: Lang): Cell[] {
  const place = placeOfFailure(check)
  return [
    id,
    exerciseOrThrow(id).title[lang],
    status,
    check.title[lang],
    check.status,
    check.points,
    check.maxPoints,
    check.status === 'passed' ? '' : renderFailure(check, lang),
    check.diagnosis?.id,
    place?.file,
    place?.line,
    Math.round(check.durationMs),
    check.status === 'passed' ? '' : waitsFor.join(' '),
    countedOver,
  ]
}
