import { shortName } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import type { CheckVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { safeText } from '../text/safe-text.ts'
import { texts } from '../text/texts.ts'
import { cutTo, wrapTo } from '../text/width.ts'
import { commandFor, type Screen } from './screen.ts'
import { markOf, MARKS, painter } from './summary.ts'

/** What one check's calls printed, or the loading of the file before them. */
export interface Printed {
  /** The check in whose call it was printed; none while the file was loaded. */
  readonly check?: CheckVerdict
  readonly title: string
  readonly lines: readonly string[]
}

/** What an exercise printed, in the order in which it was: while its file was loaded, then check by check. */
export function printedOf({ checks }: Pick<ExerciseVerdict, 'checks'>, lang: Lang): Printed[] {
  const loading = linesOf(checks.find((check) => check.loading)?.loading)
  return [
    ...(loading.length > 0 ? [{ title: texts(lang).whileLoading, lines: loading }] : []),
    ...checks.flatMap((check) => {
      const lines = linesOf(check.console)
      return lines.length > 0 ? [{ check, title: check.title[lang], lines }] : []
    }),
  ]
}

/** Renders what a failed check printed, under its message. */
export function printedByCheck(exercise: ExerciseVerdict, check: CheckVerdict, screen: Screen): string[] {
  const lines = linesOf(check.console)
  if (lines.length === 0) return []
  const shown = screen.allPrinted ? lines : lines.slice(0, MAX_LINES)
  return [
    '',
    `  ${screen.paint.cyan(screen.words.printed)}`,
    ...shown.map((line) => `    ${cut(line, 4, screen)}`),
    ...(shown.length < lines.length ? [`    ${restOf(exercise, screen)}`] : []),
  ]
}

/** Renders what exercises printed; `told` is the check that has shown its own already, and left this much less room. */
export function printedPart(screen: Screen, told?: CheckVerdict): string[] {
  let room = screen.allPrinted ? Infinity : MAX_LINES - Math.min(MAX_LINES, linesOf(told?.console).length)
  const unseen: ExerciseVerdict[] = []
  const seen = screen.verdict.exercises.flatMap((exercise) => {
    const printed = printedOf(exercise, screen.lang).filter(({ check }) => check === undefined || check !== told)
    const folded = foldTo(room, printed)
    const [all, shown] = [countOf(printed), countOf(folded)]
    room -= shown
    if (all > 0 && shown === 0) unseen.push(exercise)
    return shown === 0 ? [] : exercisePart(exercise, folded, all > shown, screen)
  })
  return [...seen, ...unseenLines(unseen, screen)]
}

// --- internal ---

const MAX_LINES = 20

const linesOf = (printed: readonly string[] = []): string[] => printed.flatMap((text) => safeText(text).split('\n'))

const cut = (line: string, indent: number, { columns, allPrinted }: Screen): string =>
  allPrinted ? line : cutTo(line, columns - indent)

function headOf({ check, title }: Printed, { paint, columns }: Screen): string {
  const mark = check ? painter(markOf(check), paint)(MARKS[markOf(check)]) : '·'
  return `  ${mark} ${cutTo(title, columns - 4)}`
}

const countOf = (printed: readonly Printed[]): number => sum(printed.map(({ lines }) => lines.length))

/** The first lines, as many as there is room for. */
function foldTo(room: number, printed: readonly Printed[]): Printed[] {
  let left = room
  return printed.flatMap((one) => {
    const lines = one.lines.slice(0, left)
    left -= lines.length
    return lines.length > 0 ? [{ ...one, lines }] : []
  })
}

const exercisePart = (
  exercise: ExerciseVerdict,
  shown: readonly Printed[],
  isFolded: boolean,
  screen: Screen,
): string[] => [
  screen.paint.bold(screen.words.printedBy(shortName(exercise.id))),
  ...shown.flatMap((one) => linesUnder(one, screen)),
  ...(isFolded ? [`  ${restOf(exercise, screen)}`] : []),
]

function unseenLines(unseen: readonly ExerciseVerdict[], screen: Screen): string[] {
  if (unseen.length === 0) return []
  const says = screen.words.alsoPrinted(unseen.map(({ id }) => shortName(id)))
  return [...wrapTo(says, screen.columns).map(screen.paint.bold), `  ${restOf(unseen[0], screen)}`]
}

const linesUnder = (printed: Printed, screen: Screen): string[] => [
  headOf(printed, screen),
  ...printed.lines.map((line) => `    ${cut(line, 4, screen)}`),
]

/** The command that shows all of it; it is not cut. */
function restOf(exercise: ExerciseVerdict, screen: Screen): string {
  const all = countOf(printedOf(exercise, screen.lang))
  return screen.words.allPrinted(`${commandFor(screen, exercise.id)} --console`, all)
}
