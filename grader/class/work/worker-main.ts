// A worker's program: one grader that stays warm, for one submission after the other.
process.on('SIGUSR1', () => {}) // Or a signal would open the inspector.
process.on('SIGINT', () => {}) // A terminal sends it to all of its processes; ours decides.

import { type Grader, openGrader } from '../../grade.ts'
import { withoutPaths } from '../../text/safe-text.ts'
import { compactVerdict } from './compact-verdict.ts'
import type { FromWorker, ToWorker } from './messages.ts'

let grader: Promise<Grader> | undefined

process.on('message', (message) => void onMessage(message as ToWorker))
// The parent process is gone.
process.on('disconnect', () => process.exit(0))

async function onMessage(message: ToWorker): Promise<void> {
  try {
    if (message.kind === 'open') grader = openGrader(message.options)
    else if (message.kind === 'close') await close()
    else if (grader) {
      const { verdict } = await (await grader).grade(message.submission, message.ids)
      answer({ kind: 'graded', verdict: { ...compactVerdict(verdict), gradedAt: new Date().toISOString() } })
    }
  } catch (error) {
    answer({ kind: 'broke', message: withoutPaths(String(error)) })
  }
}

const answer = (message: FromWorker): void => void process.send?.(message)

async function close(): Promise<void> {
  await (await grader)?.close()
  process.disconnect()
}
