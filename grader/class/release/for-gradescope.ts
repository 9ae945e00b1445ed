// Which files of the kit an autograder needs that runs elsewhere: all that grades, the solutions and the wrong answers too.

/** The folders that are looked through. */
export const FOLDERS: readonly string[] = ['datasets', 'exercises/np', 'grader', 'solutions']

const LEFT_OUT: readonly RegExp[] = [/\.test\.ts$/, /^grader\/(?:cli\/)?(?:class|workshop)\//]

/** Whether a file of those folders goes along. */
export const isForGradescope = (path: string): boolean => LEFT_OUT.every((pattern) => !pattern.test(path))
