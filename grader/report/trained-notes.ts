import type { ExerciseVerdict } from '../model/verdict.ts'
import { gradedPercent } from '../text/numbers.ts'
import type { Texts } from '../text/texts.ts'

/** Says what a training has come to: the accuracy after its last update, which is the one that is graded. */
export function trainedNotes(
  { id, training }: Pick<ExerciseVerdict, 'id' | 'training'>,
  words: Texts,
  { named }: { readonly named: boolean },
): string[] {
  const { iterations = 0, finalTestAccuracy, requiredTestAccuracy } = training ?? {}
  if (finalTestAccuracy === undefined || requiredTestAccuracy === undefined) return []
  const [accuracy, required] = [gradedPercent(finalTestAccuracy), gradedPercent(requiredTestAccuracy)]
  return [words.trainedTo({ iterations, accuracy, required, exercise: named ? id : undefined })]
}
