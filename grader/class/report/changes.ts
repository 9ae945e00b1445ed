import type { Change, CheckChange } from '../compare.ts'
import { renderCsv } from '../../report/csv-cells.ts'
import { shortName } from '../../course/manifest.ts'
import { safeText } from '../../text/safe-text.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import { padTo, widthOf, wrapTo } from '../../text/width.ts'

/** Renders who gains or loses points, and why, as a table. */
export function renderChanges(
  changes: readonly Change[],
  { lang, columns }: { readonly lang: Lang; readonly columns: number },
): string {
  const words = texts(lang).cohort
  if (changes.length === 0) return words.noChanges
  const rise = ({ before = 0, after = 0 }: Change): number => after - before
  const [up, down] = [changes.filter((one) => rise(one) > 0).length, changes.filter((one) => rise(one) < 0).length]
  const names = changes.map(({ name }) => safeText(name).replaceAll('\n', ' '))
  const width = Math.min(Math.max(...names.map(widthOf)), 24)
  const lines = changes.flatMap((change, i) => [
    `${padTo(names[i], width)}  ${worth(change, 'Before', lang)} → ${worth(change, 'After', lang)}  (${whys(change, lang).join(', ')})`,
    ...change.exercises.flatMap((exercise) => wrapTo(`    ${told(exercise, lang)}`, columns)),
  ])
  return ['', words.changes(up, down, changes.length - up - down), ...lines].join('\n')
}

/** Renders the same for a spreadsheet: a line per changed exercise. */
export function renderChangesCsv(changes: readonly Change[], lang: Lang): string {
  const rows = changes.flatMap((change) => {
    const { name, id, key, before, after } = change
    const who = [name, id, key, before, after, whys(change, lang).join(', ')]
    const { exercises } = change
    return exercises.length === 0
      ? [[...who, '', undefined, undefined, '']]
      : exercises.map((one) => [
          ...who,
          one.id,
          one.before,
          one.after,
          one.checks.map((check) => checkTold(check, lang)).join(' | '),
        ])
  })
  return renderCsv([HEADER, ...rows], { bom: true })
}

// --- internal ---

const HEADER = [
  'student',
  'id',
  'submission',
  'before',
  'after',
  'why',
  'exercise',
  'points before',
  'points after',
  'checks',
]

function checkTold({ title, before, after }: CheckChange, lang: Lang): string {
  const { checkStatus } = texts(lang)
  const [was, is] = [before, after].map((status) => (status === undefined ? '-' : checkStatus[status]))
  return `${title[lang]}: ${was} → ${is}`
}

const told = ({ id, before, after, checks }: Change['exercises'][number], lang: Lang): string =>
  `${shortName(id)}: ${before ?? '-'} → ${after ?? '-'}${checks.length > 0 ? `; ${checks.map((check) => checkTold(check, lang)).join(' | ')}` : ''}`

function worth(change: Change, when: 'Before' | 'After', lang: Lang): string {
  const [score, status] = when === 'Before' ? [change.before, change.statusBefore] : [change.after, change.statusAfter]
  if (score !== undefined) return String(score)
  return status === undefined ? '-' : texts(lang).cohort.status[status]
}

const whys = ({ causes }: Change, lang: Lang): string[] => causes.map((cause) => texts(lang).cohort.causes[cause])
