import { clippedList, partTimes } from '../note-files.ts'
import { lateBy } from './late-by.ts'
import type { LateCost } from '../../model/late.ts'
import type { CountedSubmission, ExerciseStatus } from '../../model/verdict.ts'

/** What a training has come to; `exercise` where there are several. */
export interface Trained {
  readonly iterations: number
  readonly accuracy: string
  readonly required: string
  readonly exercise: string | undefined
}

/** What a report says around the failures. */
export const report = {
  score: (score: number, maxScore: number): string => `${score} of ${maxScore} points`,
  points: (points: number): string => (points === 1 ? '1 point' : `${points} points`),
  exerciseStatus: {
    passed: 'passed',
    failed: 'not passed',
    begun: 'begun',
    todo: 'not written yet',
    missing: 'file missing',
    blocked: 'waiting',
    error: 'grader error',
    given: 'given by the instructor',
  } satisfies Record<ExerciseStatus | 'begun' | 'missing' | 'given', string>,
  section: (number: string, title: string): string =>
    `book, ${/[,–]/.test(number) ? 'sections' : 'section'} ${number}: ${title}`,
  /** The student's own console output. */
  printed: 'Your code printed',
  printedBy: (name: string): string => `${name} printed`,
  /** Before the first check calls anything. */
  whileLoading: 'while the file was loaded',
  /** Exercises that printed something too, of which nothing is shown. */
  alsoPrinted: (names: readonly string[]): string => `${names.join(', ')} printed something too`,
  /** The command that shows all that an exercise printed. */
  lineCount: (lines: number): string => `${lines} lines`,
  allPrinted: (command: string, lines: number): string => `… ${command} shows all ${lines}`,
  alsoFailing: 'Also not passed',
  /** The first mistake that was found by reading: its line, and what stands there. */
  inLine: (line: number, wrote: string | undefined, says: string): string =>
    `line ${line}${wrote === undefined ? '' : `, ${wrote}`}: ${says}`,
  /** Of a check that fails for the same reason as the one that was told. */
  sameMistake: '(the same mistake)',
  moreChecks: (count: number): string => `… and ${count} more`,
  waits: (points: number, names: readonly string[]): string =>
    `${points === 1 ? '1 point waits' : `${points} points wait`} for ${names.join(', ')}.`,
  /** Of exercises that were graded over correct neighbours and over the submission's own: the own count. */
  countedOverOwn: (names: readonly string[]): string =>
    `${names.join(', ')}: graded twice, once with the reference files behind the imports and once with the submission's own. The own files gave more points, so they count.`,
  /** Where exercises have right declarations and pass nothing else. */
  declaredOnlyNote: "An exercise's point for its declarations counts once another check passes.",
  trainingSkipped: (points: number): string =>
    `The training on MNIST was not graded this time; it is worth ${points === 1 ? '1 point' : `${points} points`}.`,
  /** Not one of the files is there. */
  nothingThere: (folder: string): string =>
    `None of the exercises is in ${folder}. The folder should hold ch03/, ch04/ …`,
  nothingYet: 'Nothing is written yet. This is how it starts:',
  /** The first steps of a newcomer. */
  firstSteps: (file: string, section: string, command: string): readonly string[] => [
    `Open ${file} (${section}).`,
    'Replace the line that throws the error with your answer, and save.',
    `Run: ${command}`,
  ],
  /** The command that grades at each save. */
  orWatch: (command: string): string => `Or have every save graded: ${command}`,
  /** The command that gives a hint on what fails. */
  orHint: (command: string): string => `For a hint: ${command}`,
  next: (file: string): string => `Next: open ${file}`,
  nextFailing: (file: string): string => `Next: fix ${file}`,
  /** Of a stub, or a file that is not there yet, that an exercise which was graded alone waits for. */
  nextUnwritten: (file: string, waiting: string): string => `Next: write ${file}, which ${waiting} waits for`,
  nextMissing: (file: string, found?: string): string =>
    found === undefined ? `Next: create ${file}` : `${file} is missing. There is ${found}: is that it? Then rename it.`,
  /** The same of an archive, in which nothing can be made or renamed. */
  missingInArchive: (file: string, archive: string): string => `${file} is missing in ${archive}.`,
  fullMarksPart: 'Every check passed. Well done!',
  /** Beside the points. */
  withoutTraining: 'The points of the training on MNIST are not in it: npm run grade',
  fullMarks: 'Every check passed. Well done: a neural network from scratch, and it learns!',
  /** The command stands on a line of its own, so that it can be copied. */
  fullMarksSelected: (command: string): string =>
    `Every check you asked for passed. Well done!\nThe whole course: ${command}`,
  fullMarksQuick: (command: string): string => `Every check passed. Well done!\nNow let your network learn: ${command}`,
  /** The accuracy that was graded: after the last update. */
  trainedTo: ({ iterations, accuracy, required, exercise }: Trained): string =>
    `${exercise ? `${exercise}: after` : 'After'} ${iterations} iterations on MNIST, your network reads ${accuracy} of the test images right; ${required} is asked for.`,
  /** Which submission counts, when it was handed in, and which of the same student's does not count. */
  counted: ({ name, others = [], fuller = [], at, isFileTime, late, parts = [] }: CountedSubmission): string =>
    `${others.length === 0 ? 'Submission' : `Of ${others.length + 1} attempts this one counts`}: ${name}${at === undefined ? '' : isFileTime ? ` (its files were last changed ${at})` : `, handed in ${at}`}.` +
    (parts.length === 0 ? '' : ` The latest of its parts says when it was handed in: ${partTimes(parts)}.`) +
    (others.length === 0 ? '' : ` Not counted: ${clippedList(others, String, MORE)}.`) +
    (fuller.length === 0
      ? ''
      : ` Answers that are missing from what counts are in ${clippedList(fuller, String, MORE)}: if these should count, tell your instructor.`) +
    (late === undefined ? '' : ` ${wasLate(late)}`),
  /** What being late cost, under the instructor's policy. */
  late: ({ minutes, days, percent, before, cost, after }: LateCost): string =>
    days === 0
      ? `Handed in ${lateBy(minutes)} after the due date, within the grace period: nothing was taken off.`
      : `Score before lateness: ${before}. ${lateBy(minutes)} late: -${cost} (${percent}%). Score that counts: ${after}.`,
  /** A training under a threshold of the instructor's. */
  belowThreshold: (accuracy: string, required: string): string =>
    `The network is right on ${accuracy} of the test images; at least ${required} is asked for.`,
  /** The instructor gives another score than the checks. */
  overridden: (before: number | undefined, after: number, why: string): string =>
    `Override by the instructor: ${after}${before === undefined ? '' : ` in place of ${before}`} points. Why: ${why}`,
  /** How it was graded. */
  conditions: (isolation: string, neighbours: string, seed: number | string, weakSystem?: string): string =>
    `isolation: ${isolation}${weakSystem ? ` (${weakSystem} has no stronger one)` : ''} · imports lead to: ${neighbours === 'own' ? 'own files' : 'reference files'} · seed: ${seed}`,
}

/** The same in any language. */
export type ReportTexts = typeof report

// --- internal ---

const MORE = (count: number): string => `${count} more`

const wasLate = ({ minutes, costsNothing }: NonNullable<CountedSubmission['late']>): string =>
  minutes
    ? `${lateBy(minutes)} after the due date.`
    : `Marked as late, but not by how much${costsNothing ? ': nothing was taken off' : ''}.`
