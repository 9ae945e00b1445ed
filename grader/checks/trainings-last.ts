import type { TestSpecification, TestSequencer } from 'vitest/node'
import type { ExerciseId } from '../model/exercise.ts'

/** The exercises that train on all of MNIST, the longest first. */
export const TRAINED: readonly ExerciseId[] = ['ch04/train_neuralnet', 'ch05/two_layer_net']

/**
 * The order in which vitest takes the check files: as they were given, and those with a training at the end. By then everything else has been
 * opened, and what prepared it is gone when the trainings need its memory; and who waits sees the short ones at once.
 */
export class TrainingsLast implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}

// --- internal ---

const rank = ({ moduleId }: TestSpecification): number =>
  TRAINED.findIndex((id) => moduleId.replaceAll('\\', '/').endsWith(`/${id}.check.ts`))
