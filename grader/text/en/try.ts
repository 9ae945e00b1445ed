/** What `npm run try` says. */
export const tries = {
  usage: `npm run try                     a prompt: np, loadMnist, the exercises by
                                their names, await
npm run try -- FILE             runs a file of your own; scratch.ts is made
npm run try -- FILE -- ARG …    with arguments for it
npm run try -- -                runs the lines on standard input (so does
                                npm run try, where it is no terminal)

  --watch                       again at each save of it or of what it imports
  --inspect                     waits for a debugger, at the first line of FILE
  --lang ko|en                  the language (else from LANG)

It runs in the open, with your rights and without the grader's limits: an
endless loop ends with Ctrl-C. np, loadMnist and the exercises' names are there
without an import; in your answers, import them.`,
  noSuchFile: (file: string, nearest: string | undefined): string =>
    `There is no file "${file}". ${nearest ? `Did you mean ${nearest}?` : 'A file for your own lines: npm run try -- scratch.ts'}`,
  made: (file: string): string => `${file} is new, with a few lines to begin with.`,
  notMade: (file: string, code: string): string => `${file} could not be made (${code}). Name a file of your own.`,
  printedNothing: (file: string | undefined): string =>
    file === undefined
      ? 'The lines ran, and printed nothing. A value is printed by console.log(softmax(np.array([1, 2, 3]))); the prompt shows it by itself: npm run try'
      : `${file} ran, and printed nothing. Call what it exports, as in console.log(softmax(np.array([1, 2, 3]))), or at the prompt: npm run try`,
  running: (file: string): string => `Running ${file} …`,
  endedAt: (file: string, time: string, code: number): string =>
    `${file} ended at ${time}${code === 0 ? '' : ` with exit code ${code}`}. Save, and it runs again; Ctrl-C ends.`,
  debugger: (file: string): string =>
    `${file} waits at its first line for a debugger: in VS Code, F5 with "Attach to --inspect"; in Chrome, chrome://inspect.`,
  /** Above the first prompt. */
  prompt: (exercises: number): string =>
    `np, loadMnist and the ${exercises} names of the exercises are there, as in: softmax(np.array([1, 2, 3]))
ch03, ch04 and ch05 hold them by chapter. What you save is read again.
A file of your own: npm run try -- scratch.ts. help says more; exit or Ctrl-D ends.`,
  gradeWaits: (
    port: number,
  ): string => `Your code waits for a debugger at 127.0.0.1:${port} (an editor that has started this follows by itself): in VS Code,
F5 with "Attach to --inspect"; in Chrome, chrome://inspect. It stops at your breakpoints.`,
  countsForNothing:
    'Under a debugger the code runs without limits and without walls: this result counts for nothing and is not kept.',
  inspectOne: '--inspect is for one exercise: npm run grade -- softmax --inspect',
  inspectAlone: (option: string): string =>
    `${option} does not go with --inspect: under a debugger the result counts for nothing.`,
  /** What `help` and `.help` say at the prompt. */
  promptHelp: `A name by itself shows its value. After a dot the Tab key, pressed twice, lists what there is: np. x.
docs/numpy.md has NumPy's lines beside what is written here. _ is the last result.
Hints on an exercise, in another terminal: npm run hint -- softmax
Ctrl-C stops what is running. exit or Ctrl-D ends the prompt.`,
  /** In the place of what Node's prompt says by itself. */
  nodeSays: {
    howToEnd: '(Ctrl-C again, Ctrl-D or exit ends the prompt.)',
    noSuchCommand: 'The prompt has no such command. What it can do: .help',
  },
  interrupted: 'Interrupted.',
  scratch: `// For your own lines: npm run try -- scratch.ts runs them, with --watch at each save. Nothing here is graded.
import * as np from '#np'

const x = np.array([[1, 2, 3], [4, 5, 6]])
console.log(x, x.shape)
console.log(x.sum(0), x.mul(10).add(1))

// An exercise, once it is written:
// import { sigmoid } from './exercises/ch03/sigmoid.ts'
// console.log(sigmoid(np.array([-1, 0, 1])))

// MNIST:
// import { loadMnist } from '#datasets/mnist'
// console.log(loadMnist().xTrain.shape)
`,
}

/** The same in any language. */
export type TryTexts = typeof tries
