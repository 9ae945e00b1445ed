import { exerciseOrThrow } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { describeHandedIn } from '../text/describe-handed-in.ts'
import { texts } from '../text/texts.ts'
import { ungradedTitle } from '../text/ungraded-title.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { exerciseText } from './exercise-text.ts'

/** Renders a run as Gradescope's results.json: a test per exercise. Texts are shown literally, never as HTML or Markdown. */
export function renderGradescope(
  verdict: CourseVerdict,
  { lang, kit }: { readonly lang: Lang; readonly kit: string },
): string {
  const words = texts(lang)
  const { score, maxScore, exercises, isolation, weakSystem, neighbours, seed, withheld, ungraded } = verdict
  const results = {
    ...(!ungraded && { score }),
    output: [
      ungraded ? ungradedTitle(verdict, words) : words.score(score, maxScore),
      ...describeHandedIn(verdict.handedIn ?? [], lang),
      ...(withheld ? ['', words.withheldNote[withheld]] : []),
      '',
      words.conditions(isolation, neighbours, seed, weakSystem),
    ].join('\n'),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    // The grader's own output may be meant for instructors.
    stdout_visibility: 'hidden',
    extra_data: { kit, isolation, neighbours, seed },
    tests: exercises.map((exercise, i) => testOf(exercise, i + 1, lang)),
  }
  return `${JSON.stringify(results, undefined, 2)}\n`
}

// --- internal ---

function testOf(exercise: ExerciseVerdict, number: number, lang: Lang): object {
  const { id, status, score, maxScore } = exercise
  return {
    number: String(number),
    name: `${id}: ${exerciseOrThrow(id).title[lang]}`,
    score,
    max_score: maxScore,
    // Set explicitly: by default Gradescope shows a test with full points as passed.
    status: status === 'passed' ? 'passed' : 'failed',
    output: exerciseText(exercise, lang),
  }
}
