import type { InstructorTexts } from '../texts-instructor.ts'

export const instructor: InstructorTexts = {
  releaseUsage: `npm run release -- DIR          writes the students' copy of the kit to DIR

  --lang ko|en                  the language (else from LANG)

It holds the stubs, the checks and the diagnoses; it does not hold solutions,
wrong answers, attacks and the commands of instructors. DIR must be empty or
not there.`,
  gradescopeUsage: `npm run gradescope              writes gradescope.zip, an autograder to upload

  --out FILE                    another file
  --config FILE                 with points and thresholds of your own
  --secret-seed-file FILE       with hidden cases
  --quick                       without the training on MNIST
  --lang ko|en                  the language of the reports (else from LANG)`,
  onlyWithSolutions: (command) => `This copy of the kit has no solutions/, which npm run ${command} needs.`,
  folderInUse: (folder) => `There is something in "${folder}" already. Name a folder that is empty or not there.`,
  wouldLeak: (path, line) => `Nothing was written: ${path} holds a line of a solution, ${line}`,
  released: (folder, files, testsLeftOut) =>
    `The students' copy is in ${folder}: ${files} files, every exercise a stub.
Its npm test skips ${testsLeftOut} files by name, which need the solutions.
Try it: cd ${folder} && npm ci && npm run grade`,
  zipped: (file, kilobytes) =>
    `The autograder is in ${file} (${kilobytes} KB). On Gradescope: Configure Autograder, then upload it.`,
}
