import { course } from '../../course/manifest.ts'
import type { Grader } from '../../grade.ts'
import type { Figure } from './figure.ts'
import { timed } from './interleave.ts'
import { cpuSecondsOfTree, canReadProcesses } from './processes.ts'
import type { Bench, BenchResult } from './section.ts'
import { median, total } from './statistics.ts'
import type { Table } from './table.ts'
import { duration, durations, NONE, times } from './units.ts'
import { gradeOrThrow, openWarmGrader } from './warm-grader.ts'

const SIZES = [1, 2, 4, 8]
const GOAL_CPU_MS = 1_500

/** Measures what a submission costs when one warm grader grades a class. */
export async function measureClass({ note }: Bench): Promise<BenchResult> {
  const grader = await openWarmGrader('reference')
  try {
    note('class: warming up')
    const cold = await cost(grader, 1)
    const costs: Cost[] = []
    for (const size of SIZES) {
      note(`class: ${size} of ${Math.max(...SIZES)} submissions`)
      costs.push(await cost(grader, size))
    }
    return { tables: [classTable(cold, costs)], notes: NOTES, figures: [figureOf(costs[costs.length - 1])] }
  } finally {
    await grader.close()
  }
}

// --- internal ---

const NOTES = [
  'The whole course without the training, one submission after the other; each: median (least).',
  canReadProcesses
    ? 'CPU: user and system time of this process and of all that it started (/proc/PID/stat), what has ended included.'
    : 'Only Linux tells the CPU time of the processes that a grader starts.',
]

/** The times of some submissions, in milliseconds. */
interface Cost {
  /** The time of each. */
  readonly walls: readonly number[]
  /** The total time. */
  readonly cpu?: number
}

const everything = course.map(({ id }) => id)

async function cost(grader: Grader, size: number): Promise<Cost> {
  const before = canReadProcesses ? cpuSecondsOfTree() : 0
  const walls: number[] = []
  while (walls.length < size) walls.push(await timed(() => gradeOrThrow(grader, everything)))
  return { walls, cpu: canReadProcesses ? 1000 * (cpuSecondsOfTree() - before) : undefined }
}

function classTable(cold: Cost, costs: readonly Cost[]): Table {
  const row = (name: string, { walls, cpu }: Cost): string[] => [
    name,
    duration(total(walls)),
    cpu === undefined ? NONE : duration(cpu),
    durations(walls),
    cpu === undefined ? NONE : duration(cpu / walls.length),
    times(each({ walls, cpu }) / each(costs[0])),
  ]
  return {
    columns: ['submissions', '>wall', '>CPU', '>wall, each', '>CPU, each', '>each : 1'],
    rows: [row('1, the grader cold', cold), ...costs.map((all) => row(String(all.walls.length), all))],
  }
}

/** The CPU time per submission, which other programs disturb less, if known. */
const each = ({ walls, cpu }: Cost): number => (cpu === undefined ? median(walls) : cpu / walls.length)

function figureOf({ walls, cpu }: Cost): Figure {
  const name = 'a submission of a class'
  const goal = '1.5 core-seconds'
  if (cpu === undefined) return { name, goal, now: `${duration(median(walls))} (wall)` }
  const ms = each({ walls, cpu })
  return { name, goal, now: `${(ms / 1000).toFixed(2)} core-seconds`, met: ms <= GOAL_CPU_MS }
}
