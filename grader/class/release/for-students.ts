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

const LEFT_OUT: readonly RegExp[] = [
  /^docs\/(?!.*\.(?:svg|png)$)/, // for instructors
  /^grader\/(?:cli\/)?(?:class|workshop)\//, // what instructors and the kit's makers do
  /^grader\/diagnosis\/ch\d\d\//, // the wrong answers, each nearly a right one
]

/** Whether a file of those folders goes along. */
export const isForStudents = (path: string): boolean => LEFT_OUT.every((pattern) => !pattern.test(path))

/** Whether a test needs what a student's copy lacks: solutions, wrong answers, or the rooms that stay behind. */
export const needsWhatStays = (path: string, text: string): boolean =>
  path.endsWith('.test.ts') && /readSolutionsOrThrow|diagnosis\/ch|\/(?:class|workshop)\//.test(text)

/** Files that stand elsewhere in a student's copy: class repositories name the action by this path. */
export const MOVED: ReadonlyMap<string, string> = new Map(
  ['action.yml', 'grade.sh'].map((name) => [`grader/class/systems/github/${name}`, `grader/systems/github/${name}`]),
)
