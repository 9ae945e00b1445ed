import type { Chapter, Plan } from '../model/plan.ts'

/** Why a saved network cannot be read. */
export type UnloadableWhy = 'no-json' | 'another-format' | 'another-version' | 'too-large'

/** What `npm run train` and `npm run experiment` say. */
export interface TrainingTexts {
  readonly usage: string
  readonly experimentUsage: string
  unknownNetwork(name: string): string
  unknownExperiment(name: string, nearest: string | undefined): string
  /** What a number on the command line may be. */
  readonly wholeFrom1: string
  readonly wholeFrom0: string
  readonly above0: string
  heading(plan: Plan): string
  readonly preparing: string
  readonly lossTitle: string
  readonly testTitle: string
  iterations(done: number, of: number): string
  epoch(epoch: number): string
  imagesPerSecond(images: number): string
  /** A length of time, in two digits: 45 s, 3 minutes, 9 days. */
  time(seconds: number): string
  timeLeft(time: string): string
  loss(loss: string): string
  testAccuracy(percent: string): string
  trainAccuracy(percent: string): string
  readonly stopsWith: string
  readonly quiet: string
  numerical(perIteration: string, all: string): string
  slow(all: string): string
  /** How the run ended. */
  finished(iterations: number, time: string): string
  stopped(iteration: number, of: number): string
  diverged(iteration: number, loss: string): string
  divergedHint(learningRate: number): string
  misshapen(name: string): string
  noArray(name: string): string
  writeFirst(file: string, section: string): string
  readonly thenAgain: string
  /** What the accuracy means. */
  hardlyLearnt(learningRate: number): string
  bookReaches(accuracy: string): string
  /** Where things are. */
  kept(params: string): string
  saved(file: string): string
  loaded(file: string, iterations: number): string
  page(file: string): string
  cannotWriteFile(file: string, code: string): string
  cannotReadFile(file: string, code: string): string
  readonly unloadable: Readonly<Record<UnloadableWhy, (file: string) => string>>
  badField(file: string, field: string): string
  loadOther(file: string, chapter: Chapter): string
  loadOtherSize(file: string, hiddenSize: number): string
  /** The experiments. */
  badValue(value: string, allowed: string): string
  value(name: string, value: string, done: number, of: number): string
  readonly columns: {
    readonly iterations: string
    readonly images: string
    readonly loss: string
    readonly accuracy: string
    readonly time: string
    readonly speed: string
  }
  notANumberSince(iteration: number): string
  stoppedAt(iteration: number): string
  readonly stoppedEarly: string
  readonly nothingTried: string
}
