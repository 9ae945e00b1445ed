import { hasSolutions } from '../../course/solutions.ts'
import { copyKit } from '../../workshop/selftest/kit-copy.ts'
import { differences } from '../../workshop/windows/compare.ts'
import { nativeMachine } from '../../workshop/windows/machine.ts'
import { walk, type Step } from '../../workshop/windows/walk.ts'
import { INSTALL_WINE, missingForWine, NODE_VERSION, wineMachine } from '../../workshop/windows/wine.ts'
import { defineCommand, type ExitCode } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { makersWords } from './makers-words.ts'

/** `npm run test:windows`: walks a student's way through the kit on this system and on Windows under Wine, and compares; 1 where they differ or a step is wrong. */
export const command = defineCommand({
  name: 'test:windows',
  options: { short: { type: 'boolean' }, node: { type: 'string' }, times: { type: 'string' } },
  usage: () => USAGE,
  optionWords: makersWords('test:windows'),
  parse: ({ values: { short = false, node = NODE_VERSION, times = '1' } }): WindowsArgs => {
    if (!hasSolutions()) throw new UsageError('npm run test:windows needs the folder solutions/.')
    return { short, node, times: Number(times) }
  },
  run: async ({ short, node, times }) => {
    const here = await walked(nativeMachine, short)
    // On a student's own system there is nothing to compare: each step says itself what is wrong.
    if (process.platform !== 'linux') return codeOf(here)
    const missing = missingForWine()
    if (missing.length > 0) {
      console.error(`SKIPPED on Windows: ${missing.join(' and ')} missing here. Install: ${INSTALL_WINE}`)
      return codeOf(here)
    }
    let code = codeOf(here)
    for (let n = 0; n < times; n++) {
      const there = await walked((folder) => wineMachine(folder, node), short)
      for (const [at, step] of there.entries())
        for (const line of differences(here[at].facts, step.facts, step.name)) {
          console.log(`Linux and Windows differ: ${line}`)
          code = 1
        }
      if (codeOf(there) !== 0) code = 1
    }
    return code
  },
})

// --- internal ---

interface WindowsArgs {
  readonly short: boolean
  readonly node: string
  /** How often the walk is made on Windows. */
  readonly times: number
}

const USAGE = `npm run test:windows [-- --short] [--times N] [--node VERSION]

Walks a student's way through the kit (grades, a watch with twenty saves, figures, a training, hints, a class of three), here and by Node for
Windows under Wine, and compares what both came to, but for times. --short leaves out what takes long. On Windows and macOS it walks there.
Wine is installed by hand: ${INSTALL_WINE}`

const codeOf = (steps: readonly Step[]): ExitCode => (steps.every(({ problems }) => problems.length === 0) ? 0 : 1)

async function walked(machineIn: (folder: string) => Parameters<typeof walk>[0], short: boolean): Promise<Step[]> {
  const copy = copyKit()
  try {
    const machine = machineIn(copy.folder)
    console.log(machine.name)
    return await walk(machine, { short, onStep: tell })
  } finally {
    copy.remove()
  }
}

function tell({ name, problems, seconds }: Step): void {
  console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} s`)
  for (const problem of problems) console.log(`    ${problem}`)
}
