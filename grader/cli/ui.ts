import { startVitest } from 'vitest/node'

/** `npm run ui`: the checks of `exercises/` in the Vitest UI, run again whenever a file is saved. */
export async function main(args: string[]): Promise<number> {
  const open = !args.includes('--no-open')
  const vitest = await startVitest('test', [], { project: ['course'], ui: true, watch: true, open })
  await new Promise<void>((resolve) => vitest.onClose(resolve))
  return 0
}
