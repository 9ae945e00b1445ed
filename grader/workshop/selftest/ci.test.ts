import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kitRoot } from '../../platform/kit-root.ts'

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly 'runs-on': string
  readonly strategy: { readonly matrix: { readonly node: readonly number[]; readonly os?: readonly string[] } }
  readonly steps: readonly Step[]
}
interface Locked {
  readonly hasInstallScript?: boolean
}
interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const read = (path: string): string => readFileSync(join(kitRoot, path), 'utf8')
const pinnedIn = (text: string): string[] => [...text.matchAll(/uses: (\S+@.+)/g)].map(([, action]) => action)

describe('.github/workflows/ci.yml', () => {
  const text = read('.github/workflows/ci.yml')
  const { permissions, jobs } = parse(text) as Workflow
  const { strategy, steps } = jobs.test

  it('runs .ci/run and nothing else, on every supported Node version', () => {
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run'])
    expect(() => accessSync(join(kitRoot, '.ci/run'), constants.X_OK)).not.toThrow()
    expect(strategy.matrix.node).toEqual([20, 22, 24, 26])
    expect((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node).toMatch(/^>=20\./)
    expect(steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version']).toBe(
      '${{ matrix.node }}',
    )
  })

  it('walks where students sit: on Windows and macOS, without build tools', () => {
    const { laptops } = jobs
    expect(laptops['runs-on']).toBe('${{ matrix.os }}')
    expect(laptops.strategy.matrix).toEqual({ os: ['windows-latest', 'macos-latest'], node: [22, 24, 26] })
    expect(laptops.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run test:windows'])
  })

  it('refers to each action by the same commit as class repositories, and has a read-only token', () => {
    const others = pinnedIn(read('grader/class/systems/github/class.yml'))
    for (const action of pinnedIn(text)) expect(others).toContain(action)
    for (const { uses } of [...steps, ...jobs.laptops.steps]) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    expect(permissions).toEqual({ contents: 'read' })
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['persist-credentials']).toBe(false)
  })
})

describe.skipIf(!existsSync(join(kitRoot, '.git')))('.gitattributes', () => {
  it.each([
    ['grader/course/stubs/ch03/softmax.ts', 'set'],
    ['grader/course/contracts/ch03/softmax.d.ts', 'set'],
    ['grader/course/contracts/index.ts', 'set'],
    ['grader/diagnosis/fingerprints/ch03/softmax.json', 'set'],
    ['grader/figures/pictures/ch03/softmax/softmax.svg', 'set'],
    ['exercises/np/kernels/simd/binary.ts', 'set'],
    ['exercises/ch03/softmax.ts', 'unspecified'],
    ['exercises/np/kernels/simd/load.ts', 'unspecified'],
    ['grader/diagnosis/ch03/softmax.ts', 'unspecified'],
  ])('%s: linguist-generated is %s', (path, value) => {
    expect(existsSync(join(kitRoot, path))).toBe(true)
    const told = execFileSync('git', ['check-attr', 'linguist-generated', path], { cwd: kitRoot, encoding: 'utf8' })
    expect(told.trim()).toBe(`${path}: linguist-generated: ${value}`)
  })
})

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const names = Object.keys(packages)

  it('has a binary for every laptop wherever it has one for Windows on x64', () => {
    const forWindows = names.filter((name) => name.includes('win32-x64'))
    expect(forWindows.length).toBeGreaterThan(3)
    for (const name of forWindows)
      for (const laptop of ['win32-arm64', 'darwin-arm64', 'darwin-x64'])
        expect(names).toContain(name.replace('win32-x64', laptop).replace(/(darwin.*)-msvc$/, '$1'))
  })

  it('builds nothing while it is installed', () => {
    const building = names.filter((name) => packages[name].hasInstallScript)
    // Comes with its binary, for macOS alone.
    expect(building.filter((name) => !name.endsWith('/fsevents'))).toEqual([])
  })
})
