import { exerciseOrThrow } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { describeHandedIn } from '../text/describe-handed-in.ts'
import { texts } from '../text/texts.ts'
import { ungradedTitle } from '../text/ungraded-title.ts'
import { finalScore } from '../verdict/final-score.ts'
import type { CheckVerdict, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { adviceOf, consoleLines, failureLines } from './check-lines.ts'
import { exerciseNotes, overOwnNotes } from './exercise-text.ts'
import { codeBlock, escapeMarkdown, inlineCode } from './markdown-text.ts'
import { markOf, MARKS, statusWord } from './summary.ts'
import { isTold } from './told-checks.ts'

/** The input of a Markdown page besides the verdict. */
export interface MarkdownOptions {
  readonly lang: Lang
  readonly kit: string
  /** The maximum size: GitHub rejects a job summary of more than 1 MiB. */
  readonly maxBytes?: number
}

/** Renders a run as GitHub-flavoured Markdown: for a job summary, or as a page beside the gradebook. */
export function renderMarkdown(verdict: CourseVerdict, { lang, kit, maxBytes = 1_000_000 }: MarkdownOptions): string {
  const words = texts(lang)
  const { submission } = verdict.about ?? {}
  const counted = submission ? [escapeMarkdown(words.counted(submission)), ''] : []
  const late = verdict.late ? [escapeMarkdown(words.late(verdict.late)), ''] : []
  const head = [
    `# ${verdict.ungraded ? ungradedTitle(verdict, words) : words.score(finalScore(verdict), verdict.maxScore)}`,
    '',
    ...counted,
    ...late,
    ...describeHandedIn(verdict.handedIn ?? [], lang).flatMap((note) => [escapeMarkdown(note), '']),
    ...(verdict.open ? [escapeMarkdown(words.givenInPart(verdict.open)), ''] : []),
    ...(verdict.exercises.length > 0 ? [...table(verdict, lang), ''] : []),
  ]
  const foot = footOf(verdict, kit, lang)
  const details = verdict.exercises.filter(
    ({ status, overridden }) => overridden !== undefined || (status !== 'passed' && status !== 'todo'),
  )
  const sections = details.map((exercise) => detailsOf(exercise, lang).join('\n'))
  const shown = fitting(sections, maxBytes - bytes([...head, ...foot]) - ROOM_TO_SAY_SO)
  const left = sections.length - shown.length
  return [...head, ...shown, ...(left > 0 ? [escapeMarkdown(words.tooLong(left)), ''] : []), ...foot, ''].join('\n')
}

// --- internal ---

const ROOM_TO_SAY_SO = 1_000

const bytes = (lines: readonly string[]): number => Buffer.byteLength(lines.join('\n'))

function fitting(sections: readonly string[], room: number): readonly string[] {
  let used = 0
  const end = sections.findIndex((section) => (used += bytes([section]) + 1) > room)
  return end < 0 ? sections : sections.slice(0, end)
}

function table({ exercises }: CourseVerdict, lang: Lang): string[] {
  const words = texts(lang)
  const { exercise, title, points, status } = words.columns
  return [
    `| | ${exercise} | ${title} | ${points} | ${status} |`,
    '| :-: | :-- | :-- | --: | :-- |',
    ...exercises.map((one) => {
      const { id, score, maxScore } = one
      return `| ${MARKS[one.status]} | ${inlineCode(id)} | ${escapeMarkdown(exerciseOrThrow(id).title[lang])} | ${score}/${maxScore} | ${statusWord(one, words)} |`
    }),
  ]
}

function detailsOf(exercise: ExerciseVerdict, lang: Lang): string[] {
  const words = texts(lang)
  const { title, section } = exerciseOrThrow(exercise.id)
  return [
    `## ${MARKS[exercise.status]} ${inlineCode(exercise.id)} ${escapeMarkdown(title[lang])}`,
    '',
    escapeMarkdown(words.section(section.number, section.title[lang])),
    '',
    ...exerciseNotes(exercise, lang).flatMap((note) => [escapeMarkdown(note), '']),
    ...exercise.checks.filter(isTold).flatMap((check) => checkOf(check, lang)),
  ]
}

function checkOf(check: CheckVerdict, lang: Lang): string[] {
  const words = texts(lang)
  const printed = consoleLines(check)
  return [
    `### ${MARKS[markOf(check)]} ${escapeMarkdown(check.title[lang])} (${words.points(check.maxPoints)})`,
    '',
    ...codeBlock(failureLines(check, lang, { advice: false })),
    '',
    ...adviceOf(check, lang).flatMap(({ label, lines }) => [
      `**${words.labels[label]}:** ${escapeMarkdown(lines.join(' '))}`,
      '',
    ]),
    ...(printed.length > 0 ? [escapeMarkdown(words.printed), '', ...codeBlock(printed), ''] : []),
  ]
}

function footOf(verdict: CourseVerdict, kit: string, lang: Lang): string[] {
  const words = texts(lang)
  const { withheld, isolation, weakSystem, neighbours, seed, overrides, exercises } = verdict
  const withoutSection = exercises.filter(({ status }) => status === 'passed')
  return [
    '---',
    '',
    ...overOwnNotes(withoutSection, lang).flatMap((note) => [escapeMarkdown(note), '']),
    ...(withheld ? [escapeMarkdown(words.withheldNote[withheld]), ''] : []),
    ...(overrides ? [escapeMarkdown(words.cohort.overridden), ''] : []),
    escapeMarkdown(`${words.conditions(isolation, neighbours, seed, weakSystem)} · ${kit}`),
  ]
}
