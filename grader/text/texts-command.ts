/** What the commands say. */
export interface CommandTexts {
  readonly gradeUsage: string
  badOption(option: string, value: string, allowed: string): string
  unknownOption(option: string, of: string, nearest: string | undefined): string
  /** An option without the value it needs, or with one it does not take. */
  misusedOption(option: string, needsValue: boolean): string
  readonly uiUsage: string
  unknownExercise(name: string, nearest: string | undefined): string
  noSuchFolder(folder: string): string
  readonly noSolutions: string
  /** Not one chapter is left of the student's own folder. */
  noExercises(reset: string): string
  cannotWrite(file: string, code: string): string
  grading(done: number, total: number): string
  training(progress: TrainingProgress): string
}

/** How far a training run is. */
export interface TrainingProgress {
  readonly iteration: number
  readonly of: number
  readonly loss: number
  readonly epoch: number | undefined
  readonly testAccuracy: number | undefined
  readonly secondsLeft: number
}
