import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { texts } from '../text/texts.ts'
import { widthOf } from '../text/width.ts'
import { casesOf } from '../training/experiment-cases.ts'
import { experiments } from '../training/experiments/experiments.ts'
import { type History, newHistory } from '../training/history.ts'
import { BOOK } from '../training/plan.ts'
import type { Plan } from '../model/plan.ts'
import type { Trial } from '../training/run-experiment.ts'
import { renderExperiment } from './experiment-table.ts'
import { renderEnd } from './training-end.ts'
import { renderLive, warnings } from './training-screen.ts'

const plan: Plan = { ...BOOK, chapter: 'ch04', driver: 'student', seed: 0, lookEvery: 500 }
const half: History = {
  ...newHistory(plan),
  loss: Array.from({ length: 5_000 }, (_, i) => 2.3 * Math.exp(-i / 1_000) + 0.25),
  looks: [0, 1, 601, 5_000].map((iteration) => ({ iteration, train: 0.93, test: 0.925 })),
  iteration: 5_000,
  seconds: 12.5,
}

describe.each(['en', 'ko'] as const)('a training run on the screen (%s)', (lang) => {
  it.each([79, 60, 40])('stays within %i columns', (columns) => {
    const screen = { lang, colors: true, columns, root: 'exercises' }
    const long = { ...half, evaluations: 5_000, iteration: 0 }
    const shown = [
      ...renderLive(half, screen),
      ...renderLive(long, screen),
      ...renderEnd({ history: half, ending: { kind: 'diverged', iteration: 12, loss: NaN } }, screen),
      ...renderEnd({ history: half, ending: { kind: 'finished' } }, screen),
      ...renderEnd({ history: half, ending: { kind: 'stopped' } }, screen),
    ]
    for (const line of shown.map(stripVTControlCharacters)) expect(widthOf(line)).toBeLessThanOrEqual(columns)
  })

  it('shows its progress', () => {
    const lines = renderLive(half, { lang, colors: false, columns: 79 }).join('\n')
    expect(lines).toMatch(/█{8}░{8} 5,000\/10,000/)
    expect(lines).toContain('40,000')
    expect(lines).toContain('92.5%')
    expect(lines).toMatch(lang === 'en' ? /epoch 8 .*about 13 s left/ : /에폭 8 .*약 13초 남음/)
  })
})

describe('a warning about the speed', () => {
  const words = texts('en')

  it('names numerical differentiation, and how long it would take', () => {
    const numerical = { ...newHistory(plan), evaluations: 5_000, seconds: 5 }
    expect(warnings(numerical, words)[0]).toMatch(
      /numerical differentiation\. One iteration takes about 80 s.* 10 days/,
    )
  })

  it('appears if the run would take hours, or if the guest sends nothing', () => {
    expect(warnings({ ...newHistory(plan), iteration: 5, seconds: 10 }, words)[0]).toMatch(/about 6 hours/)
    expect(warnings({ ...newHistory(plan), seconds: 60 }, words)).toEqual([words.train.quiet])
  })

  it('does not appear if the run is short enough', () => {
    expect(warnings(half, words)).toEqual([])
    expect(warnings({ ...newHistory(plan), seconds: 2 }, words)).toEqual([])
  })
})

describe('a network that has hardly learned', () => {
  const told = (test: number, iteration: number): string => {
    const history = { ...half, iteration, looks: [{ iteration, train: test, test }] }
    const screen = { lang: 'en', colors: false, columns: 79, root: 'exercises' } as const
    return renderEnd({ history, ending: { kind: 'finished' } }, screen).join('\n')
  }

  it('is reported as such, unless it was hardly trained', () => {
    expect(told(0.1, 5_000)).toContain('hardly better than guessing')
    expect(told(0.1, 60)).not.toContain('guessing')
    expect(told(0.9, 5_000)).not.toContain('guessing')
  })
})

describe.each(['en', 'ko'] as const)('an experiment as a table (%s)', (lang) => {
  it.each(experiments)('of $name fits a terminal, with every possible end of a run', (experiment) => {
    const endings = [
      { kind: 'finished' },
      { kind: 'diverged', iteration: 12_345, loss: NaN },
      { kind: 'stopped' },
      { kind: 'failed', outcome: { kind: 'out-of-memory', limitMb: 1024 } },
    ] as const
    const { groups } = experiment
    const trial: Trial = { experiment, chapter: 'ch04', groups, seed: 0, repeat: 2 }
    const tried = casesOf({ ...trial, repeat: 1 }).map(({ value, key }, i) => ({
      value,
      key,
      runs: [0, 1].map(() => ({ history: half, ending: endings[i % endings.length], peakMb: 1234 })),
    }))
    const lines = renderExperiment({ trial, tried, stopped: true }, { lang, colors: false, columns: 79 })
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(79)
    const named = lines.filter((line) => /^ *\S+ .* \d+\.\d%/.test(line)).map((line) => line.trim().split(/ +/)[0])
    expect(named.slice(0, groups.flatMap(({ values }) => values).length)).toEqual(
      groups.flatMap(({ values }) => values),
    )
  })
})
