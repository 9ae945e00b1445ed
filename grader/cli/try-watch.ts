import { fileState } from '../student/try/file-state.mjs'
import { openProgramReader } from '../student/try/reader.ts'
import { startProgram } from '../student/try/start-program.mjs'
import { watchFiles } from '../student/try/watch-files.ts'
import { texts } from '../text/texts.ts'
import { explainProgram } from './explain-program.ts'
import { givenFault } from './given-fault.mjs'
import { shownFile, type TryArgs } from './try-args.ts'

/** Runs a file, and again at each save of it or of what it imports, until it is told to stop. What still runs at a save is ended. */
export async function watchProgram(file: string, { args, lang, inspect }: TryArgs): Promise<number> {
  const { tries } = texts(lang)
  const reader = openProgramReader()
  let run = 0
  let kill = (): void => {}
  const start = async (): Promise<void> => {
    const mine = ++run
    kill()
    if (process.stdout.isTTY) process.stdout.write(CLEAR)
    console.error(tries.running(shownFile(file)))
    const program = startProgram(file, args, { lang, onRead: files.add, nodeOptions: inspect ? ['--inspect'] : [] })
    kill = program.kill
    const { code, threw, read } = await program.ended
    if (mine !== run) return
    // What is seen by reading is told of a program that ended well, too: here the reader is warm.
    const given = givenFault(threw)
    if (given) console.error(given[lang])
    else await explainProgram({ file, read, threw }, lang, reader)
    if (mine === run) console.error(`\n${tries.endedAt(shownFile(file), new Date().toTimeString().slice(0, 8), code)}`)
  }
  const files = watchFiles(() => void start())
  files.add(file, fileState(file))
  const told = untilTold()
  void start()
  await told
  run++
  kill()
  await files.close()
  return 0
}

// --- internal ---

const CLEAR = '\u001B[H\u001B[2J'

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
