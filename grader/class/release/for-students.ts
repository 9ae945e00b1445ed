// Which files of the kit a student's copy holds. What is not named here is not in it: a grade book that lies beside the kit stays there.

/** The files of the root that go along as they are. */
export const ROOT_FILES: readonly string[] = [
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'ARCHITECTURE.md',
  'LICENSE',
  'tsconfig.json',
  'vitest.config.ts',
]

/** The folders that are looked through. */
export const FOLDERS: readonly string[] = ['.devcontainer', '.vscode', 'datasets', 'docs', 'exercises/np', 'grader']

/** Commands of authors and instructors: a student's copy has neither their scripts nor their files. */
export const OTHERS_COMMANDS: readonly string[] = [
  'bench',
  'cohort',
  'derive',
  'gradescope',
  'kernels',
  'mutate',
  'release',
]

const LEFT_OUT: readonly RegExp[] = [
  /^docs\/(?!.*\.(?:svg|png)$)/, // for instructors
  /^grader\/(?:bench|mutation|release)\//,
  // Of a class only what finds a submission's files, and the types of its words.
  /^grader\/cohort\/(?!told\.ts$|intake\/)/,
  /^grader\/cohort\/intake\/(?:export-names|github-names|gradescope|roster|sources|student|top-entries|unwrap)\b/,
  /^grader\/cohort\/.*\.(?:test|fixture)\.ts$/,
  /^grader\/report\/(?:changes|cohort-summary)\b/,
  /^grader\/systems\/(?!github\/(?:action\.yml|grade\.sh)$)/, // but the action, which class repositories name
  /^grader\/diagnosis\/(?:ch\d\d\/|bank\.ts$)/, // the wrong answers, each nearly a right one
  /^grader\/selftest\/(?:attack|lay-out|made-class|record|rehearse|right)/,
  /^grader\/course\/derive/,
  new RegExp(`^grader/cli/(?:${OTHERS_COMMANDS.join('|')})\\b`),
]

/** Whether a file of those folders goes along. */
export const isForStudents = (path: string): boolean => LEFT_OUT.every((pattern) => !pattern.test(path))

/** Whether a test is about solutions or wrong answers, or made of them. */
export const needsSolutions = (path: string, text: string): boolean =>
  path.endsWith('.test.ts') &&
  /hasSolutions|solutionsBut|readSolutionsOrThrow|diagnosis\/ch|\/bank\.ts|selftest\/(?:attacks|right)/.test(text)
