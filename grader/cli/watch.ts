import type { Grader } from '../grade.ts'
import { readMemory } from '../student/progress/kept.ts'
import type { Memory } from '../student/progress/memory.ts'
import { recall } from '../student/progress/recall.ts'
import { readCourse } from '../intake/read-folder.ts'
import { texts } from '../text/texts.ts'
import { openSession, type SessionDeps, type WatchSession } from '../student/watch/session.ts'
import { watchFolder } from '../student/watch/watch-folder.ts'
import { defineCommand, type ExitCode } from './command.ts'
import { isNotUnderstood, UsageError } from './command-line.ts'
import type { GradeArgs } from './grade-args.ts'
import { readKeys } from './keys.ts'
import { listOptions } from './list-options.ts'
import { COURSE, courseArgsOf } from './options/course.ts'
import { isOwnCourse, keepStandings } from '../student/own-course.ts'
import { openWatchView, type WatchView } from './watch-view.ts'

/** `npm run watch`: grades what is saved, until it is told to stop. */
export const command = defineCommand({
  name: 'watch',
  options: { ...COURSE, page: { type: 'boolean' } },
  usage: ({ watchUsage }) => watchUsage,
  parse: (given) => {
    const { names, words, values } = given
    if (names.length > 0) throw new UsageError(words.noNamesFor('watch', names[0]))
    const args = given.args.filter((arg) => arg !== '--page')
    const course = courseArgsOf({ ...given, args }, 'own')
    return isNotUnderstood(course) ? course : { ...course, page: values.page ?? false }
  },
  run: watch,
})

// --- internal ---

interface WatchArgs extends GradeArgs {
  /** Whether the page is served from the start. */
  readonly page: boolean
}

async function watch(options: WatchArgs): Promise<ExitCode> {
  const own = isOwnCourse(options)
  const read = () => readCourse(options.folder)
  const submission = await read()
  let memory: Memory = own ? await readMemory() : new Map()
  const known = recall(memory, submission)
  // What is remembered is shown while the grader warms up.
  const opening = import('../grade.ts').then(({ openGrader }) => openGrader({ ...options, draws: true }))
  const grader: SessionDeps['grader'] = {
    grade: async (...asked) => (await opening).grade(...asked),
    abandon: () => void opening.then(({ abandon }) => abandon()),
  }
  let kept: Promise<unknown> = Promise.resolve()
  const learn: SessionDeps['learn'] = (standings, of) => {
    if (own) kept = kept.then(async () => void (memory = await keepStandings(standings, of, true)))
  }
  const session = openSession({ grader, read, learn, show: (news) => view.show(news) }, submission, known)
  const view = openWatchView({
    session,
    options,
    own,
    inList: () => listOptions(options, memory),
    collect: async (verdict, signal) => (await opening).figures(session.submission, verdict, signal),
  })
  if (options.page) view.press('page')
  const exitCode = await untilQuit(session, view, options, opening).finally(view.close)
  setTimeout(() => process.exit(exitCode), CLOSE_LIMIT_MS).unref()
  await session.close()
  await (await opening).close()
  await kept
  return exitCode
}

/** How long closing may take before the process exits anyway. */
const CLOSE_LIMIT_MS = 3_000

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Watches the folder and the keyboard until the user quits; returns the exit code. */
async function untilQuit(
  session: WatchSession,
  view: WatchView,
  { folder, shownFolder, lang }: GradeArgs,
  opening: Promise<Grader>,
): Promise<ExitCode> {
  let stopKeys = (): void => {}
  let stopWatching = async (): Promise<void> => {}
  try {
    return await new Promise<ExitCode>((resolve, reject) => {
      const heed = (): void => {
        for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, () => resolve(0))
      }
      heed()
      // Vitest brings listeners of its own, which would end this process in the middle of its ending.
      void opening.then(heed, reject)
      process.stdout.on('error', () => resolve(0)) // The reader of the pipe is gone.
      stopWatching = watchFolder(folder, {
        onChange: (ids) => void session.touched(ids),
        onError: (code) => {
          console.error(texts(lang).cannotWatch(shownFolder, code))
          resolve(2)
        },
      })
      const { stdin, stdout } = process
      if (stdin.isTTY && stdout.isTTY)
        stopKeys = readKeys(stdin, (key) => (key === 'quit' ? resolve(0) : view.press(key)))
      session.start()
      view.show('going-on')
    })
  } finally {
    stopKeys()
    await stopWatching()
  }
}
