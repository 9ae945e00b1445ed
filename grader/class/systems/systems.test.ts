import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'

const room = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(room, { recursive: true, encoding: 'utf8' })
const read = (name: string): string => readFileSync(room + name, 'utf8')
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown }>>
  readonly runs?: { readonly steps: readonly Step[] }
}
const stepsOf = ({ jobs = {}, runs }: Workflow): readonly Step[] => [
  ...Object.values(jobs).flatMap(({ steps }) => steps),
  ...(runs?.steps ?? []),
]

describe.each(names.filter((name) => name.endsWith('.yml')))('%s', (name) => {
  const text = read(name)
  // Kubernetes has several documents in a file.
  const [workflow] = parseAllDocuments(text).map((document) => document.toJS() as Workflow)

  it('refers to each action by a commit, never by a tag or branch', () => {
    for (const { uses } of stepsOf(workflow)) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\//)
  })

  it('contains no secret, and has a read-only token', () => {
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/)
    if (workflow.jobs && name.startsWith('github/')) expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { uses, with: given } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
  })

  it('inserts no untrusted value into the text of a script', () => {
    for (const { run } of stepsOf(workflow))
      expect(run ?? '').not.toMatch(/\$\{\{\s*(?:inputs|github\.(?:event|head_ref))/)
  })
})

const scripts = names.filter((name) => /\.(?:sh|sbatch)$|run_autograder$/.test(name))
it.skipIf(!has('bash')).each(scripts)('%s is a valid bash script', (name) => {
  expect(spawnSync('bash', ['-n', room + name], { encoding: 'utf8' }).stderr).toBe('')
})

it.skipIf(!has('python3'))('classroom50/autograder.py is a valid Python program', () => {
  const { stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: read('classroom50/autograder.py'),
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
})

it('finds all of them', () => {
  expect(scripts).toHaveLength(6)
  expect(names.filter((name) => name.endsWith('.yml'))).toHaveLength(5)
})

describe.skipIf(!has('bash'))('a part of a class', () => {
  const started = (script: string, env: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'part-'))
    // A node that only says what it was asked for.
    writeFileSync(join(folder, 'node'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 })
    const { stdout } = spawnSync('bash', [room + script, 'in', 'out', '--quick'], {
      env: { ...env, PATH: `${folder}:${process.env.PATH ?? ''}` },
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    return stdout
  }

  it('is the one of Slurm’s array or of Kubernetes’ index', () => {
    const slurm = { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '0' }
    expect(started('slurm/class.sbatch', slurm)).toContain('cohort in --out out/3 --shard 3/4 --jobs 1 --quick')
    expect(started('slurm/class.sbatch', { ...slurm, SLURM_ARRAY_TASK_MIN: '1' })).toContain('--shard 2/4')
    const pod = { JOB_COMPLETION_INDEX: '0', PARTS: '4' }
    expect(started('kubernetes/part.sh', pod)).toContain('cohort in --out out/1 --shard 1/4 --quick')
  })
})
