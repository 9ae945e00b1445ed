import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { kitRoot } from '../../platform/kit-root.ts'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { commandEnvironment } from './command-environment.ts'
import type { Job, JobResult, Jobs } from './grade-many.ts'

/** Whether this copy of the kit contains the solutions; a student's copy does not. */
export const hasSolutions = existsSync(`${kitRoot}solutions`)

/** The files of the course below a folder of the kit, by their path: 'ch04/mini_batch.ts'. */
export function readTree(folder: string): Record<string, string> {
  return Object.fromEntries(
    course.map(({ id }) => [fileOf(id), readFileSync(`${kitRoot}${folder}/${fileOf(id)}`, 'utf8')]),
  )
}

/** The solutions with the text of one exercise replaced. */
export const solutionsBut = (id: ExerciseId, answer: string): Record<string, string> => ({
  ...readTree('solutions'),
  [fileOf(id)]: answer,
})

/** Grades in a separate process, as the command line does. */
export async function gradeAll(
  jobs: readonly Job[],
  options: Jobs['options'] = {},
  env: NodeJS.ProcessEnv = {},
): Promise<JobResult[]> {
  const child = spawn(
    process.execPath,
    ['--import', `${kitRoot}grader/platform/typescript.mjs`, `${kitRoot}grader/workshop/selftest/grade-many.ts`],
    {
      cwd: kitRoot,
      env: commandEnvironment(env),
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  child.stdin.end(JSON.stringify({ options, jobs } satisfies Jobs))
  return JSON.parse(await text(child.stdout)) as JobResult[]
}

/** The output of a `node` command, and how it ended. */
export async function runCommand(
  args: readonly string[],
  { cwd = kitRoot, env = {}, input }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: commandEnvironment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { code, stdout, stderr }
}
