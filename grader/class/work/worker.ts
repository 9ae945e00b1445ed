// The doorman of the workers: child processes, each with a warm grader.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startAwakeTimer } from '../../platform/awake-timer.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { GraderOptions } from '../../grade.ts'
import type { Submission } from '../../model/submission.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** Grades one submission at a time. */
export interface Worker {
  /** Throws if the worker fails or does not finish in time; it cannot be used again then. */
  grade(submission: Submission, ids: readonly ExerciseId[]): Promise<CourseVerdict>
  close(): Promise<void>
  kill(): void
}

/** Starts a worker, which begins to warm up. */
export function startWorker(options: GraderOptions, patienceMs = GRADE_LIMIT_MS): Worker {
  const child = fork(fileURLToPath(new URL('./worker-main.ts', import.meta.url)), {
    execArgv: ['--import', new URL('../../platform/typescript.mjs', import.meta.url).href],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const complaint = lastLines(child)
  const send = (message: ToWorker): void => void (child.connected && child.send(message, () => {}))
  send({ kind: 'open', options })
  return {
    grade: async (submission, ids) => {
      const answer = nextAnswer(child, patienceMs)
      send({ kind: 'grade', submission, ids })
      const message = await answer
      if (message.kind === 'graded') return message.verdict
      throw new Error([message.message, complaint()].filter(Boolean).join(': '))
    },
    close: async () => {
      if (!child.connected) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS)
      send({ kind: 'close' })
      await gone
      clearTimeout(timer)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

// --- internal ---

// Two trainings of twenty minutes at most, each perhaps over two kinds of neighbours, and an hour for whatever else there is.
const GRADE_LIMIT_MS = 140 * 60_000
const CLOSE_MS = 10_000

function nextAnswer(child: ChildProcess, patienceMs: number): Promise<FromWorker> {
  return new Promise((resolve) => {
    const settle = (message: FromWorker): void => {
      timer.stop()
      child.off('message', onMessage).off('exit', onExit)
      resolve(message)
    }
    const broke = (message: string): void => settle({ kind: 'broke', message })
    const onMessage = (message: unknown): void => settle(message as FromWorker)
    const onExit = (code: number | null, signal: string | null): void => broke(`worker ended (${signal ?? code})`)
    const timer = startAwakeTimer(patienceMs, () => {
      child.kill('SIGKILL')
      broke(`worker not done after ${patienceMs / 60_000} min`)
    })
    child.on('message', onMessage).on('exit', onExit)
    if (!child.connected) onExit(child.exitCode, child.signalCode)
  })
}

/** The last lines of a worker's standard error, for when it fails. */
function lastLines(child: ChildProcess): () => string {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-TAIL)))
  return () => /^(?:\w*Error|FATAL ERROR).*$/m.exec(tail)?.[0] ?? ''
}

const TAIL = 4_000
