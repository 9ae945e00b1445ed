/** What the commands say that make something for others: a student's copy, an autograder. */
export interface InstructorTexts {
  readonly releaseUsage: string
  readonly gradescopeUsage: string
  noOption(option: string, command: string): string
  /** This copy has no solutions. */
  onlyWithSolutions(command: string): string
  folderInUse(folder: string): string
  wouldLeak(path: string, line: string): string
  released(folder: string, files: number, testsLeftOut: number): string
  zipped(file: string, kilobytes: number): string
}
