import { renderLive, renderLogLine, type TrainingScreen, warnings } from '../report/training-screen.ts'
import { texts } from '../text/texts.ts'
import { type History, newHistory } from '../training/history.ts'
import type { Plan } from '../model/plan.ts'
import { openLiveBlock } from './live-block.ts'

/** Shows a training run while it goes on: at the foot of a terminal, or as lines of a log. */
export interface TrainingProgress {
  show(history: History): void
  done(): void
}

/** Begins to show a run. */
export function showTraining(plan: Plan, screen: TrainingScreen, stream: NodeJS.WriteStream): TrainingProgress {
  return stream.isTTY ? inTerminal(plan, screen, stream) : inLog(plan, screen, stream)
}

// --- internal ---

const FRAME_MS = 200

// Redrawn by a timer, so that the elapsed time moves even without new events.
function inTerminal(plan: Plan, screen: TrainingScreen, stream: NodeJS.WriteStream): TrainingProgress {
  const block = openLiveBlock(stream)
  let history = newHistory(plan)
  let heardAt = performance.now()
  const draw = (): void => {
    const quietS = (performance.now() - heardAt) / 1000
    block.show(renderLive({ ...history, seconds: history.seconds + (history.iteration === 0 ? quietS : 0) }, screen))
  }
  draw()
  const timer = setInterval(draw, FRAME_MS)
  return {
    show: (next) => {
      heardAt = performance.now()
      history = next
    },
    done: () => {
      clearInterval(timer)
      block.clear()
    },
  }
}

const LOG_MS = 30_000

// A line at the end of each epoch, and from time to time where an epoch takes long; a warning once.
function inLog(plan: Plan, { lang }: TrainingScreen, stream: NodeJS.WriteStream): TrainingProgress {
  const words = texts(lang)
  let [epochs, toldAt, warned] = [0, performance.now(), false]
  const tell = (text: string): void => {
    toldAt = performance.now()
    stream.write(`${text}\n`)
  }
  tell(words.train.heading(plan))
  return {
    show: (history) => {
      const ended = history.looks.filter(({ epoch }) => epoch !== undefined).length
      if (ended > epochs || performance.now() - toldAt > LOG_MS) tell(renderLogLine(history, lang))
      epochs = ended
      const found = warnings(history, words)
      if (found.length > 0 && !warned) tell(found.join(' '))
      warned ||= found.length > 0
    },
    done: () => {},
  }
}
