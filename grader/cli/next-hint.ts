import { type ExerciseId, exerciseOrThrow } from '../course/manifest.ts'
import type { Lang } from '../text/say.ts'
import { texts } from '../text/texts.ts'
import type { ExerciseVerdict } from '../verdict/model.ts'

/** What to say to a student who asks for help with an exercise: where the book treats it. */
export async function nextHint(
  id: ExerciseId,
  {
    lang,
  }: {
    readonly lang: Lang
    readonly colors: boolean
    readonly columns: number
    readonly verdict?: ExerciseVerdict
  },
): Promise<string> {
  const { number, title } = exerciseOrThrow(id).section
  return texts(lang).section(number, title[lang])
}
