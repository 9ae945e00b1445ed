import { isPattern } from '../diagnosis/pattern.ts'
import { foldedCode } from './folded-code.ts'
import { describeFailure, isLong, LONG, type Message } from '../text/describe-failure.ts'
import { renderMessageLines } from '../text/render-failure.ts'
import { cutTo, padTo, widthOf, wrapTo } from '../text/width.ts'
import type { CheckVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { fromRoot } from './from-root.ts'
import { printedByCheck } from './printed.ts'
import { commandFor, type Screen } from './screen.ts'
import { markOf, MARKS, painter } from './summary.ts'
import { isDeclaredOnly } from '../verdict/judge-exercise.ts'
import { isTold } from './told-checks.ts'

/** A failed check and its exercise. */
export interface Failing {
  readonly exercise: ExerciseVerdict
  readonly check: CheckVerdict
}

/** The checks with a message, most useful first: what a student can fix before what only the maintainers can fix. */
export function failingOf({
  verdict: { exercises },
}: {
  readonly verdict: Pick<Screen['verdict'], 'exercises'>
}): Failing[] {
  const of = (status: ExerciseVerdict['status']): Failing[] =>
    exercises.filter((exercise) => exercise.status === status).flatMap(failingIn)
  return [...of('failed'), ...of('error')]
}

/** Renders one of them in full. */
export function failureInFull({ exercise, check }: Failing, screen: Screen): string[] {
  const { words, lang, paint, columns, root } = screen
  const told = describeFailure(fromRoot(check, root), lang).flatMap((one, i) => [
    ...(i === 0 ? [] : ['']),
    ...renderMessageLines(folded(one, exercise, screen), lang, { columns: columns - 2, label: paint.cyan }),
  ])
  // One word, so that no line breaks inside it.
  const points = `(${words.points(check.maxPoints)})`.replaceAll(' ', NO_BREAK)
  const title = `${MARKS[markOf(check)]} ${exercise.id}: ${check.title[lang]} ${points}`
  return [
    ...wrapTo(title, columns - 2)
      .map((line) => line.replaceAll(NO_BREAK, ' '))
      .map((line, i) => paint.bold(painter(markOf(check), paint)(i === 0 ? line : `  ${line}`))),
    ...told.map((line) => (line === '' ? '' : `  ${line}`)),
    ...printedByCheck(exercise, check, screen),
  ]
}

/** Renders the others, one line each. */
export function otherFailures(failing: readonly Failing[], screen: Screen, told?: Failing): string[] {
  const { words, paint, columns } = screen
  if (failing.length === 0) return []
  const shown = failing.length > MAX_OTHERS ? failing.slice(0, MAX_OTHERS - 1) : failing
  const width = Math.max(...shown.map(({ exercise }) => widthOf(exercise.id)))
  const lines = shown.map((one) => {
    const line = `${MARKS[markOf(one.check)]} ${padTo(one.exercise.id, width)}  ${inShort(one.check, screen)}`
    // Each mistake is reported once.
    const tail = isSameMistake(one, told) ? ` ${words.sameMistake}` : ''
    return cutTo(line, columns - 2 - widthOf(tail)) + tail
  })
  const rest = failing.length - shown.length
  return [paint.bold(words.alsoFailing), ...lines, ...(rest > 0 ? [words.moreChecks(rest)] : [])].map((line, i) =>
    i === 0 ? line : `  ${line}`,
  )
}

// --- internal ---

/** A message with the beginning and the end of code that is long, and the command that shows all of it. */
function folded(message: Message, { id }: ExerciseVerdict, screen: Screen): Message {
  if (screen.allPrinted) return message
  const rest = (lines: readonly string[]): string =>
    screen.words.allPrinted(`${commandFor(screen, id)} --console`, lines.length)
  const fold = (section: Message['sections'][number]): Message['sections'][number] =>
    isLong(section) ? { ...section, lines: [...foldedCode(section.lines, LONG), rest(section.lines)] } : section
  return { ...message, sections: message.sections.map(fold) }
}

const NO_BREAK = '\u00A0'
const MAX_OTHERS = 6

const RANK = { failed: 0, 'timed-out': 0, error: 0, todo: 1, skipped: 2, passed: 3 } as const

const failingIn = (exercise: ExerciseVerdict): Failing[] =>
  exercise.checks
    .filter((check) => isTold(check) && !isDeclaredOnly(check))
    .toSorted((a, b) => RANK[a.status] - RANK[b.status])
    .map((check) => ({ exercise, check }))

const isSameMistake = (one: Failing, told: Failing | undefined): boolean =>
  one.exercise.id === told?.exercise.id &&
  one.check.diagnosis !== undefined &&
  // A pattern such as NaN can have many causes.
  !isPattern(one.check.diagnosis) &&
  one.check.diagnosis.id === told.check.diagnosis?.id

// The findings about a declaration say more than the fact that there are some: the first one, and where it is.
function inShort(check: CheckVerdict, { words, lang }: Screen): string {
  const says = check.kind === 'signature' ? describeFailure(check, lang)[0]?.says.split('\n')[0] : undefined
  if (!says) return check.title[lang]
  const [finding] = check.failure?.kind === 'findings' ? check.failure.findings : []
  if (finding?.line === undefined) return says
  return words.inLine(finding.line, finding.kind === 'habit' ? cutTo(finding.wrote, LONGEST_CODE) : undefined, says)
}

const LONGEST_CODE = 24
