// The launcher of every command. It is parsed by any Node from 12 on, whatever is installed or not, so that it can say
// what is missing: no dependencies, and nothing in here or in what it imports that an old Node could not parse. First,
// SIGUSR1 must not open Node's inspector: its sender could take control of the grader.
process.on('SIGUSR1', () => {})

import { needsFrugalNode, runFrugally } from './memory-limits.mjs'
import { endWith, watchOutput } from './end.mjs'
import { firstProblem } from './first-problem.mjs'

const args = process.argv.slice(2)
watchOutput()
void run().then((code) => endWith(code, args, process.env))

function run() {
  const problem = firstProblem(args, process.env)
  if (problem) {
    console.error(problem)
    return Promise.resolve(2)
  }
  if (needsFrugalNode(process.env)) return runFrugally(args, process.env)
  return import('./run-command.mjs').then(({ runCommand }) => runCommand(args, process.env))
}
