import { shortName } from '../../../course/manifest.ts'
import type { Lang } from '../../../model/localized.ts'
import type { ExerciseVerdict } from '../../../model/verdict.ts'
import { clipLines } from '../../../text/safe-text.ts'
import { texts } from '../../../text/texts.ts'
import { type Printed, printedOf } from '../../printed.ts'
import { markOf, MARKS } from '../../summary.ts'
import { el, type Part } from '../elements.ts'

/** Renders what an exercise printed while its file was loaded and in checks that passed; one that fails shows its own. */
export function printedParts(exercise: ExerciseVerdict, lang: Lang): Part[] {
  const printed = printedOf(exercise, lang).filter(({ check }) => !check || check.status === 'passed')
  if (printed.length === 0) return []
  // What is wrong comes first, and its figures are not to be far below.
  const open = exercise.status === 'passed' && { open: true }
  return [
    el(
      'details',
      { class: 'printed', ...open },
      el('summary', {}, texts(lang).printedBy(shortName(exercise.id))),
      ...printed.flatMap((one) => linesUnder(one, lang)),
    ),
  ]
}

// --- internal ---

/** Lines shown before the rest is folded, lines shown at most, and the longest line. */
const [FOLDED, MAX_LINES, MAX_CHARS] = [20, 1_000, 300]

function linesUnder({ check, title, lines }: Printed, lang: Lang): Part[] {
  const clipped = clipLines(lines.join('\n'), MAX_LINES, MAX_CHARS)
  const rest = clipped.slice(FOLDED)
  return [
    el('p', { class: 'soft' }, `${check ? MARKS[markOf(check)] : '·'} ${title}`),
    el('pre', {}, clipped.slice(0, FOLDED).join('\n')),
    ...(rest.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, texts(lang).live.moreLines(lines.length - FOLDED)),
            el('pre', {}, rest.join('\n')),
          ),
        ]),
  ]
}
