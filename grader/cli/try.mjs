// Plain JavaScript, so that the program is running before TypeScript is loaded for what there may be to say of it: to try a file takes
// hardly longer than node does.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { startProgram } from '../student/try/start-program.mjs'
import { readerLang } from '../text/reader-lang.mjs'
import { tellTried } from './tell-tried.mjs'

/** `npm run try`: runs a file of the student's own, in the open; answers with its exit code. */
export const command = {
  main: async (args) => {
    const [file, ...rest] = args
    if (!isFile(file) || rest.some((arg) => arg.startsWith('-'))) return runTypeScript(args)
    const path = resolve(file)
    const lang = readerLang([], process.env)
    const ended = await startProgram(path, rest, { lang }).ended
    await tellTried(path, ended, lang)
    return ended.code
  },
}

// --- internal ---

const isFile = (name) =>
  name !== undefined && !name.startsWith('-') && statSync(name, { throwIfNoEntry: false })?.isFile() === true

async function runTypeScript(args) {
  await import('../platform/typescript.mjs')
  const { command: withOptions } = await import('./try-command.ts')
  return withOptions.main(args)
}
