// The door in front of every command. It is read by any Node from 12 on, whatever is installed or not, so that it can say what is missing:
// no dependencies, and nothing in here or in what it imports that an old Node could not parse.
// First of all, a signal must not open Node's inspector: whoever sent it could take the grader over.
process.on('SIGUSR1', () => {})

import { firstProblem } from './first-problem.mjs'

const problem = firstProblem(process.argv.slice(2), process.env)
if (problem) {
  console.error(problem)
  process.exitCode = 2
} else {
  void import('./run-command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2), process.env))
}
