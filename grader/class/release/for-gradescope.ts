// Selects the files of the kit that a remote autograder needs: everything that grades, including solutions and wrong answers.

/** The folders to search. */
export const FOLDERS: readonly string[] = ['datasets', 'exercises/np', 'grader', 'solutions']

const LEFT_OUT: readonly RegExp[] = [/\.test\.ts$/, /^grader\/(?:cli\/)?(?:class|workshop)\//]

/** Whether to include a file of those folders. */
export const isForGradescope = (path: string): boolean => LEFT_OUT.every((pattern) => !pattern.test(path))
