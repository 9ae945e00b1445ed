import type { ReportTexts } from '../texts-report.ts'

export const report: ReportTexts = {
  score: (score, maxScore) => `${score} of ${maxScore} points`,
  points: (points) => (points === 1 ? '1 point' : `${points} points`),
  exerciseStatus: {
    passed: 'passed',
    failed: 'not passed',
    begun: 'begun',
    todo: 'not written yet',
    missing: 'file missing',
    blocked: 'waiting',
    error: 'grader error',
  },
  section: (number, title) => `book, ${/[,–]/.test(number) ? 'sections' : 'section'} ${number}: ${title}`,
  printed: 'Your code printed',
  moreLines: (count) => `… and ${count === 1 ? '1 more line' : `${count} more lines`}`,
  alsoFailing: 'Also not passed',
  sameMistake: '(the same mistake)',
  moreChecks: (count) => `… and ${count} more`,
  waits: (points, names) => `${points === 1 ? '1 point waits' : `${points} points wait`} for ${names.join(', ')}.`,
  trainingSkipped: (points) =>
    `The training on MNIST was left out (--quick); it is worth ${points === 1 ? '1 point' : `${points} points`}.`,
  nothingThere: (folder) => `None of the exercises is in ${folder}. The folder should hold ch03/, ch04/ …`,
  nothingYet: 'Nothing is written yet. This is how it starts:',
  firstSteps: (file, section, command) => [
    `Open ${file} (${section}).`,
    'Replace the line that throws the error with your answer, and save.',
    `Run: ${command}`,
  ],
  orWatch: (command) => `Or have every save graded: ${command}`,
  orHint: (command) => `For a hint: ${command}`,
  next: (file) => `Next: open ${file}`,
  nextFailing: (file) => `Next: fix ${file}`,
  nextMissing: (file) => `Next: create ${file}`,
  fullMarks: 'Every check passed. Well done: a neural network from scratch, and it learns!',
  fullMarksSelected: (command) => `Every check you asked for passed. Well done!\nThe whole course: ${command}`,
  fullMarksQuick: (command) => `Every check passed. Well done!\nNow let your network learn: ${command}`,
  trainedTo: (percent, exercise) =>
    `${exercise ? `${exercise}: in` : 'In'} its last epoch on MNIST, your network read ${percent} of the test images right.`,
  conditions: (isolation, neighbours, seed) =>
    `isolation: ${isolation} · imports lead to: ${neighbours === 'own' ? 'own files' : 'reference files'} · seed: ${seed}`,
}
