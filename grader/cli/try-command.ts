import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Lang } from '../model/localized.ts'
import { CommandError } from '../platform/command-error.ts'
import { kitRoot } from '../platform/kit-root.ts'
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
  parse: (given) => tryArgsOf(given, { stdin: process.stdin.isTTY, stdout: process.stdout.isTTY }),
  run: async (args): Promise<number> => {
    const { file, lang, watch } = args
    const ofLines = await runLines(args)
    if (ofLines !== undefined) return ofLines
    if (file === undefined) return (await startProgram(PROMPT, [lang], { lang, nodeOptions: [QUIET] }).ended).code
    if (!existsSync(file)) makeScratch(file, args)
    return watch ? watchProgram(file, args) : runOnce(file, args)
  },
})

// --- internal ---

const PROMPT = fileURLToPath(new URL('./try-prompt.ts', import.meta.url))

// Node 20 calls a part of its prompt's import(…) experimental.
const QUIET = '--disable-warning=ExperimentalWarning'

// A file beside `scratch.ts`, so that the lines may import what a file of the student's may.
async function runLines(args: TryArgs): Promise<number | undefined> {
  if (args.lines === undefined) return undefined
  const lines = await text(process.stdin)
  if (args.lines === 'if-any' && lines.trim() === '') return undefined
  const file = join(kitRoot, `stdin-${process.pid}.ts`)
  try {
    writeNew(file, lines, args.lang)
    return await runOnce(file, args)
  } finally {
    rmSync(file, { force: true })
  }
}

// The only file that may be missing (`try-args.ts`).
function makeScratch(file: string, { lang }: TryArgs): void {
  const { tries } = texts(lang)
  writeNew(file, tries.scratch, lang)
  console.error(tries.made(shownFile(file)))
}

function writeNew(file: string, content: string, lang: Lang): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    throw new CommandError(texts(lang).tries.notMade(shownFile(file), String((error as NodeJS.ErrnoException).code)))
  }
}

async function runOnce(file: string, { args, lang, inspect }: TryArgs): Promise<number> {
  if (inspect) console.error(texts(lang).tries.debugger(shownFile(file)))
  const ended = await startProgram(file, args, { lang, nodeOptions: inspect ? ['--inspect-brk'] : [] }).ended
  await tellTried(file, ended, lang)
  return ended.code
}
