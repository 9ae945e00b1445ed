/** What `npm run watch` and `npm run list` say around the reports. */
export interface WatchTexts {
  readonly watchUsage: string
  readonly listUsage: string
  unknownOptionOf(command: string, option: string): string
  noNamesFor(command: string, name: string): string
  exercisesPassed(passed: number, total: number): string
  savedPassed(name: string, points: string): string
  readonly trainingLater: string
  /** Exercises that import what was saved, and stand otherwise since. */
  readonly movedWithIt: string
  /** What an unwritten exercise builds on, and is not passed. */
  startWith(names: readonly string[]): string
  readonly writeIt: string
  gradingNow(names: readonly string[], done: number): string
  gradedAt(time: string): string
  watching(folder: string): string
  readonly watchKeys: Readonly<Record<WatchKey, string>>
  readonly uiStarting: string
  uiAt(address: string): string
  readonly uiEnded: string
  cannotWatch(folder: string, code: string): string
  /** The heads of the list's columns. */
  readonly listHeads: Readonly<Record<'section' | 'points' | 'status' | 'needs', string>>
  passedOn(date: Date, now: Date): string
}

/** What single keys ask for, on a terminal. */
export type WatchKey = 'hint' | 'all' | 'failing' | 'list' | 'ui' | 'quit' | 'back'
