import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../platform/command-error.ts'
import { startProgram } from '../student/try/start-program.mjs'
import { texts } from '../text/texts.ts'
import { defineCommand } from './command.ts'
import { tellTried } from './tell-tried.mjs'
import { shownFile, TRY_OPTIONS, type TryArgs, tryArgsOf } from './try-args.ts'
import { watchProgram } from './try-watch.ts'

/** `npm run try` with options, for a file that is not there yet, or without one. (`try.mjs` runs a file by itself.) */
export const command = defineCommand({
  name: 'try',
  options: TRY_OPTIONS,
  usage: ({ tries }) => tries.usage,
  parse: (given) => tryArgsOf(given, process.stdin.isTTY && process.stdout.isTTY),
  run: async (args): Promise<number> => {
    const { file, lang, watch } = args
    if (file === undefined) return (await startProgram(PROMPT, [lang], { lang, nodeOptions: [QUIET] }).ended).code
    if (!existsSync(file)) makeScratch(file, args)
    return watch ? watchProgram(file, args) : runOnce(file, args)
  },
})

// --- internal ---

const PROMPT = fileURLToPath(new URL('./try-prompt.ts', import.meta.url))

// Node 20 calls a part of its prompt's import(…) experimental.
const QUIET = '--disable-warning=ExperimentalWarning'

// The only file that may be missing (`try-args.ts`).
function makeScratch(file: string, { lang }: TryArgs): void {
  const { tries } = texts(lang)
  try {
    writeFileSync(file, tries.scratch, { flag: 'wx' })
  } catch (error) {
    throw new CommandError(tries.notMade(shownFile(file), String((error as NodeJS.ErrnoException).code)))
  }
  console.error(tries.made(shownFile(file)))
}

async function runOnce(file: string, { args, lang, inspect }: TryArgs): Promise<number> {
  if (inspect) console.error(texts(lang).tries.debugger(shownFile(file)))
  const ended = await startProgram(file, args, { lang, nodeOptions: inspect ? ['--inspect-brk'] : [] }).ended
  await tellTried(file, ended, lang)
  return ended.code
}
