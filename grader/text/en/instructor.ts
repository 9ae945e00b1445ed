/** What the commands say that make something for others: a student's copy, an autograder. */
export const instructor = {
  releaseUsage: `npm run release -- DIR          writes the students' copy of the kit to DIR

  --config FILE                 your points, thresholds, switches (else
                                course.config.json, if there): they go along
  --lang ko|en                  the language (else from LANG)

It holds the stubs, the checks and the diagnoses; it does not hold solutions,
wrong answers, attacks and the commands of instructors. DIR must be empty or
not there.`,
  gradescopeUsage: `npm run gradescope              writes gradescope.zip, an autograder to upload;
                                Node and its packages are in it, fetched by npm

  --out FILE                    another file
  --config FILE                 with points and thresholds of your own
  --secret-seed-file FILE       with hidden cases
  --quick                       without the training on MNIST
  --lang ko|en                  the language of the reports (else from LANG)`,
  /** This copy has no solutions. */
  onlyWithSolutions: (command: string): string =>
    `This copy of the kit has no solutions/, which npm run ${command} needs.`,
  folderInUse: (folder: string): string =>
    `There is something in "${folder}" already. Name a folder that is empty or not there.`,
  wouldLeak: (path: string, line: string): string => `Nothing was written: ${path} holds a line of a solution, ${line}`,
  released: (folder: string, files: number, testsLeftOut: number): string =>
    `The students' copy is in ${folder}: ${files} files, every exercise a stub.
Its npm test skips ${testsLeftOut} files by name, which need the solutions.
Try it: cd ${folder} && npm ci && npm run grade`,
  /** A secret lies in an archive. */
  holdsSecret: (file: string): string =>
    `${file} will hold the secret seed: who gets this file can work out the hidden cases. Do not give it to students.`,
  zipped: (file: string, kilobytes: number): string =>
    `The autograder is in ${file} (${kilobytes} KB). On Gradescope: Configure Autograder, then upload it.`,
}

/** The same in any language. */
export type InstructorTexts = typeof instructor
