import { experimentTable } from '../report/experiment-table.ts'
import type { EndScreen } from '../report/training-end.ts'
import { renderProgress } from '../report/training-screen.ts'
import { texts } from '../text/texts.ts'
import type { History } from '../training/history.ts'
import type { Trial, ExperimentRow } from '../training/run-experiment.ts'
import { openLiveBlock } from './live-block.ts'

/** Shows an experiment while it goes on. */
export interface TrialProgress {
  show(tried: readonly ExperimentRow[], current: { readonly value: string; readonly history: History }): void
  done(): void
}

/** Begins to show an experiment: at the foot of a terminal the table grows above a bar; in a log a line tells of each value. */
export function showTrial(trial: Trial, screen: EndScreen, stream: NodeJS.WriteStream): TrialProgress {
  const { train: words } = texts(screen.lang)
  const block = openLiveBlock(stream)
  let [shownAt, told] = [0, '']
  if (stream.isTTY) block.show([words.preparing])
  return {
    show: (tried, { value, history }) => {
      const name = words.value(trial.experiment.title[screen.lang], value, tried.length + 1, trial.values.length)
      if (!stream.isTTY) {
        if (told !== name) stream.write(`${name}\n`)
        told = name
        return
      }
      if (performance.now() - shownAt < FRAME_MS) return
      shownAt = performance.now()
      const table = tried.length > 0 ? [...experimentTable({ trial, tried }, screen), ''] : []
      block.show([...table, ...renderProgress(name, history, screen)])
    },
    done: () => {
      if (stream.isTTY) block.clear()
    },
  }
}

// --- internal ---

const FRAME_MS = 200
