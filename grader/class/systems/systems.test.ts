import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

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
  const workflow = parse(text) as Workflow

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

const scripts = names.filter((name) => /\.sh$|run_autograder$/.test(name))
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
  expect(scripts).toHaveLength(3)
  expect(names.filter((name) => name.endsWith('.yml'))).toHaveLength(4)
})
