import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { kitRoot } from '../../platform/kit-root.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Grader } from '../../grade.ts'
import { interleave, timed } from './interleave.ts'
import type { Bench, BenchResult } from './section.ts'
import { median } from './statistics.ts'
import { duration, durations, ratios } from './units.ts'
import { gradeOrThrow, openWarmGrader } from './warm-grader.ts'

const ROUNDS = 3
const GOAL_COLD_MS = 2_500
const GOAL_SAVED_MS = 200

/** Measures how long a user waits: for a command from its start, and for one exercise graded again. */
export async function measureLatency({ rounds = ROUNDS, note }: Bench): Promise<BenchResult> {
  const grader = await openWarmGrader('own')
  try {
    note('latency: commands and a warm grader')
    for (const id of SAVED) await gradeOrThrow(grader, [id]) // The warm-up is not measured.
    const measured = await interleave(contenders(grader), rounds)
    return findings(measured as Record<Name, number[]>, rounds)
  } finally {
    await grader.close()
  }
}

// --- internal ---

const GRADE = ['grader/cli/launch.mjs', 'grade', '--quick', '--submission']
const SAVED: readonly ExerciseId[] = ['ch03/softmax', 'ch04/two_layer_net']

type Name = ReturnType<typeof names>[number]
const names = () => ['node', 'solutions', 'stubs', 'softmax', 'two_layer_net'] as const

const contenders = (grader: Grader): Record<Name, () => Promise<number>> => ({
  node: () => timed(() => runOrThrow(['-e', '0'], 0)),
  solutions: () => timed(() => runOrThrow([...GRADE, 'solutions'], 0)),
  stubs: () => timed(() => runOrThrow([...GRADE, 'grader/course/stubs', '--neighbours', 'own'], 1)),
  softmax: () => timed(() => gradeOrThrow(grader, [SAVED[0]])),
  two_layer_net: () => timed(() => gradeOrThrow(grader, [SAVED[1]])),
})

/** Runs Node until it exits; an unexpected exit code means that something else was measured. */
async function runOrThrow(args: readonly string[], expected: number): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: kitRoot, stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== expected) throw new Error(`internal: node ${args.join(' ')} ended with ${code} instead of ${expected}`)
}

function findings(measured: Record<Name, number[]>, rounds: number): BenchResult {
  const row = (what: string, name: Name): string[] => [
    what,
    durations(measured[name]),
    ratios(measured[name], measured.node),
  ]
  const [cold, saved] = [median(measured.solutions), median(measured.two_layer_net)]
  return {
    tables: [
      {
        columns: ['from the start or the save to the verdict', '>time', '>: node -e 0'],
        rows: [
          row('node -e 0', 'node'),
          row('grade --submission solutions --quick, cold', 'solutions'),
          row('a newcomer’s grade (nothing written yet), cold', 'stubs'),
          row('softmax saved, the grader warm', 'softmax'),
          row('two_layer_net saved, the grader warm', 'two_layer_net'),
        ],
      },
    ],
    notes: [`Rounds: ${rounds}; median (least). What watches the files adds its own delay to a save.`],
    figures: [
      {
        name: 'grade --submission solutions --quick, cold',
        goal: duration(GOAL_COLD_MS),
        now: duration(cold),
        met: cold <= GOAL_COLD_MS,
      },
      {
        name: 'from a save to its verdict (two_layer_net)',
        goal: duration(GOAL_SAVED_MS),
        now: duration(saved),
        met: saved <= GOAL_SAVED_MS,
      },
    ],
  }
}
