import { posix } from 'node:path'
import { exerciseOrThrow, fileOf, shortName } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { describeHandedIn } from '../text/describe-handed-in.ts'
import { texts } from '../text/texts.ts'
import { ungradedTitle } from '../text/ungraded-title.ts'
import type { CheckVerdict, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { adviceOf, failureLines } from './check-lines.ts'
import { exerciseNotes, overOwnNotes } from './exercise-text.ts'
import { placeOfFailure } from './place-of-failure.ts'
import { isFailing, isTold } from './told-checks.ts'
import { annotate, type Annotation } from './workflow-commands.ts'

/** Renders a run as annotations of GitHub Actions: one per failed exercise that was begun, at its position in the student's file. */
export function renderGithub(verdict: CourseVerdict, options: { readonly lang: Lang; readonly root: string }): string {
  const words = texts(options.lang)
  const { exercises, score, maxScore, withheld } = verdict
  const problems = exercises.filter(({ status }) => status !== 'passed' && status !== 'todo')
  const todo = exercises.filter(({ status }) => status === 'todo').map(({ id }) => shortName(id))
  const note = [
    ...(verdict.ungraded ? describeHandedIn(verdict.handedIn ?? [], options.lang) : []),
    ...(todo.length > 0 ? [words.notWrittenYet(todo)] : []),
    ...overOwnNotes(
      exercises.filter(({ status }) => status === 'passed'),
      options.lang,
    ),
    ...(withheld && problems.length > 0 ? [words.withheldNote[withheld]] : []),
  ].join('\n')
  const points = verdict.ungraded ? ungradedTitle(verdict, words) : words.score(score, maxScore)
  return [...levelled(problems), { exercise: undefined, level: 'notice' as const }]
    .map(({ exercise, level }) =>
      annotate(exercise ? annotationOf(exercise, level, options) : { level, title: points, message: note || points }),
    )
    .join('\n')
    .concat('\n')
}

// --- internal ---

// A step shows ten errors and ten warnings, which is enough for the nineteen exercises of the course.
const MAX_OF_A_LEVEL = 10

// The runner cuts longer annotations, possibly inside an escape sequence.
const MAX_MESSAGE = 3_000

function levelled(
  problems: readonly ExerciseVerdict[],
): { readonly exercise: ExerciseVerdict; readonly level: Annotation['level'] }[] {
  const byWeight = [
    ...problems.filter(({ status }) => status !== 'blocked'),
    ...problems.filter(({ status }) => status === 'blocked'),
  ]
  return byWeight.slice(0, 2 * MAX_OF_A_LEVEL).map((exercise, i) => ({
    exercise,
    level: i < MAX_OF_A_LEVEL && exercise.status !== 'blocked' ? 'error' : 'warning',
  }))
}

// What fails; where nothing does, what waits for something else: an annotation says why there is one.
function annotatedChecks({ checks }: ExerciseVerdict): CheckVerdict[] {
  const failing = checks.filter(isFailing)
  return failing.length > 0 ? failing : checks.filter(isTold)
}

function annotationOf(
  exercise: ExerciseVerdict,
  level: Annotation['level'],
  { lang, root }: { readonly lang: Lang; readonly root: string },
): Annotation {
  const { id, score, maxScore } = exercise
  const [first] = annotatedChecks(exercise)
  const place = first && placeOfFailure(first)
  const title = first ? first.title[lang] : exerciseOrThrow(id).title[lang]
  return {
    level,
    title: `${shortName(id)} ${score}/${maxScore}: ${title}`,
    message: messageOf(exercise, lang),
    file: posix.join(root, place?.file ?? fileOf(id)),
    line: place?.line ?? 1,
    column: place?.column,
  }
}

// An annotation is a few lines beside the code: the first failure, and how many others there are.
function messageOf(exercise: ExerciseVerdict, lang: Lang): string {
  const words = texts(lang)
  const [first, ...others] = annotatedChecks(exercise)
  const told = [
    ...exerciseNotes(exercise, lang),
    ...(first ? failureLines(first, lang, { advice: false }) : []),
    ...(first ? adviceOf(first, lang).map(({ label, lines }) => `${words.labels[label]}: ${lines.join(' ')}`) : []),
    ...(others.length > 0 ? ['', words.alsoFailing, ...others.map(({ title }) => `- ${title[lang]}`)] : []),
  ]
  const message = told.length > 0 ? told.join('\n') : words.exerciseStatus[exercise.status]
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message
}
