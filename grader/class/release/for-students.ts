// Selects the files of a student's copy. Only listed files are included: a gradebook that happens to be beside the kit is not.

/** The files of the root that are copied unchanged. */
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

/** The folders to search. */
export const FOLDERS: readonly string[] = ['.devcontainer', '.vscode', 'datasets', 'docs', 'exercises/np', 'grader']

const LEFT_OUT: readonly RegExp[] = [
  /^docs\/(?!.*\.(?:svg|png)$|numpy(?:\.ko)?\.md$)/, // for instructors
  /^grader\/(?:cli\/)?(?:class|workshop)\//, // what instructors and the kit's makers do
  /^grader\/signature\/lines\//, // the book's lines in TypeScript, for the kit's own tests
  /^grader\/diagnosis\/ch\d\d\//, // the wrong answers: each is nearly a right one
]

/** Whether to include a file of those folders. */
export const isForStudents = (path: string): boolean => LEFT_OUT.every((pattern) => !pattern.test(path))

/** Whether a test needs something that a student's copy lacks: solutions, wrong answers, or left-out rooms. */
export const needsWhatStays = (path: string, text: string): boolean =>
  path.endsWith('.test.ts') && /readSolutionsOrThrow|diagnosis\/ch|\/(?:class|workshop|lines)\//.test(text)

/** Files with another path in a student's copy: class repositories refer to the action by this path. */
export const MOVED: ReadonlyMap<string, string> = new Map(
  ['action.yml', 'grade.sh'].map((name) => [`grader/class/systems/github/${name}`, `grader/systems/github/${name}`]),
)
