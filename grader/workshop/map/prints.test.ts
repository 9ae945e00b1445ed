import { describe, expect, it } from 'vitest'
import { loudIn, PROGRAMS, silentPrograms } from './prints.ts'
import { readSources } from './sources.ts'

const sources = readSources()
const withOne = (path: string, text: string): string[] => loudIn(new Map([[path, text]]))

describe('outside cli/', () => {
  it('nothing prints or exits but programs of processes of their own', () => {
    expect(sources.size).toBeGreaterThan(500)
    expect(loudIn(sources)).toEqual([])
  })

  it('each of those programs does', () => {
    expect(silentPrograms(sources)).toEqual([])
    expect(silentPrograms(new Map())).toEqual(Object.keys(PROGRAMS))
  })
})

describe('what prints or exits is seen', () => {
  it.each([
    ["console.log('done')", 'console.log'],
    ['files.forEach(console.error)', 'console.error'],
    ["globalThis.console.warn('done')", 'console.warn'],
    ["console['log']('done')", 'console.log'],
    ['const { log } = console', 'console.log'],
    ["process.stdout.write('done')", 'process.stdout'],
    ['const { stderr: stream } = process', 'process.stderr'],
    ['process.exit(1)', 'process.exit'],
    ['process.exitCode = 1', 'process.exitCode'],
    ["import { exit } from 'node:process'", 'node:process'],
    ["fs.writeSync(2, 'done')", 'writeSync'],
  ])('%s', (text, what) => {
    expect(withOne('grader/report/json.ts', text)).toEqual([
      `grader/report/json.ts uses ${what}: only cli/ prints and exits`,
    ])
    expect(withOne('grader/cli/grade.ts', text)).toEqual([])
  })

  it.each([
    'const program = "process.exit(0)"',
    'const lines = check.console.join()',
    'if (child.exitCode !== null) end()',
    'writeSync(descriptor, bytes)',
  ])('and not %s', (text) => {
    expect(withOne('grader/report/json.ts', text)).toEqual([])
  })
})
