import { experimentTables } from '../report/experiment-table.ts'
import type { EndScreen } from '../report/training-end.ts'
import { renderProgress } from '../report/training-screen.ts'
import { texts } from '../text/texts.ts'
import type { Current, ExperimentRow, Trial } from '../training/run-experiment.ts'
import { openLiveBlock } from './live-block.ts'
import { timeLeft } from './time-left.ts'

/** Shows an experiment while it goes on. */
export interface TrialProgress {
  show(tried: readonly ExperimentRow[], current: Current): void
  done(): void
}

/** Begins to show an experiment: at the foot of a terminal the table grows above a bar; in a log a line tells of each run. */
export function showTrial(trial: Trial, screen: EndScreen, stream: NodeJS.WriteStream): TrialProgress {
  const { train: words } = texts(screen.lang)
  const block = openLiveBlock(stream)
  let [shownAt, told] = [0, 0]
  if (stream.isTTY) block.show([words.preparing])
  return {
    show: (tried, { value, history, number, of, secondsLeft }) => {
      const left = timeLeft(secondsLeft, words)
      const name = words.value(trial.experiment.title[screen.lang], value, number, of)
      if (!stream.isTTY) {
        // The first time that something is known of a run, so that the time that is left can be told.
        if (told === number || history.iteration === 0) return
        told = number
        stream.write(`${name}${left}\n`)
        return
      }
      if (performance.now() - shownAt < FRAME_MS) return
      shownAt = performance.now()
      const room = (stream.rows ?? 24) - ROOM
      const tables = experimentTables({ trial, tried }, screen).slice(-room)
      block.show([...tables, ...(tables.length > 0 ? [''] : []), ...renderProgress(`${name}${left}`, history, screen)])
    },
    done: () => {
      if (stream.isTTY) block.clear()
    },
  }
}

// --- internal ---

const FRAME_MS = 200

// The lines of the progress below the tables, and a warning.
const ROOM = 8
