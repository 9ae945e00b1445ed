import { startVitest } from 'vitest/node'
import { viteRoot } from '../checks/vite-root.ts'
import { argsOrExitCode } from './command-line.ts'
import { parseUiArgs } from './ui-args.ts'

/** `npm run ui`: the checks of `exercises/` in the Vitest UI, run again whenever a file is saved. */
export async function main(args: string[]): Promise<number> {
  const options = argsOrExitCode(parseUiArgs(args, process.env))
  if (typeof options === 'number') return options
  // Where the course's checks look for their language, whoever starts vitest.
  process.env.LC_ALL = options.lang
  const vitest = await startVitest('test', [], {
    root: viteRoot().root,
    configLoader: 'native', // Vite's bundler reads the first half of a path with a question mark; Node has the hooks for TypeScript.
    project: ['course'],
    ui: true,
    watch: true,
    open: options.open,
  })
  await new Promise<void>((resolve) => vitest.onClose(resolve))
  return 0
}
