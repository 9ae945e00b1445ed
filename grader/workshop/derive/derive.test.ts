import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Project } from '../../signature/compiler.ts'
import { describe, expect, it } from 'vitest'
import { CONTRACTS, derive } from './derive.ts'
import { renderGivenNp } from './render-given-np.ts'
import { GIVEN_NP } from '../../course/given-np.ts'
import { STUBS } from '../../course/stub-files.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { course, fileOf } from '../../course/manifest.ts'
import { renderContract } from './render-contract.ts'

const onDisk = (path: string): string => readFileSync(join(kitRoot, path), 'utf8').replaceAll('\r\n', '\n')
const ids = course.map(({ id }) => id)

describe('derive', () => {
  it('makes a stub and a contract for each solution, and an index of the contracts', () => {
    const answer = 'export function answer(): number {\n  return 42\n}\n'
    const derived = derive(new Map([['ch03/sigmoid', answer]]))
    expect([...derived.keys()]).toEqual([
      `${STUBS}/ch03/sigmoid.ts`,
      `${CONTRACTS}/ch03/sigmoid.d.ts`,
      `${CONTRACTS}/index.ts`,
    ])
    expect(derived.get(`${STUBS}/ch03/sigmoid.ts`)).toContain('Not written yet: answer')
    expect(derived.get(`${CONTRACTS}/ch03/sigmoid.d.ts`)).toContain('export declare function answer(): number')
    expect(derived.get(`${CONTRACTS}/index.ts`)).toContain("'ch03/sigmoid': typeof import('./ch03/sigmoid.d.ts')")
  })
})

// A student's copy of the kit has no solutions/.
describe.skipIf(!existsSync(join(kitRoot, 'solutions')))('the files derived from the solutions', () => {
  it('are committed and up to date: if this fails, run `npm run derive`', () => {
    const derived = derive(readSolutionsOrThrow())
    const committed = [STUBS, CONTRACTS].flatMap(filesUnder)
    expect(committed.toSorted()).toEqual([...derived.keys()].toSorted())
    for (const [path, text] of derived) expect(onDisk(path), path).toBe(text)
  })

  it('so is what #np is reset to: if this fails, run `npm run derive -- none`', () => {
    expect(onDisk(GIVEN_NP)).toBe(renderGivenNp())
    expect(Object.keys(JSON.parse(onDisk(GIVEN_NP)) as object)).toContain('kernels/simd/binary.ts')
  })

  it.each(ids)('%s: the stub declares what the solution declares', (id) => {
    const solution = renderContract(id, onDisk(`solutions/${fileOf(id)}`))
    expect(renderContract(id, onDisk(`${STUBS}/${fileOf(id)}`))).toBe(solution)
  })

  it.each(ids)('%s: stub and solution differ only in the answer', (id) => {
    const solution = onDisk(`solutions/${fileOf(id)}`).split('\n')
    const kept = onDisk(`${STUBS}/${fileOf(id)}`)
      .split('\n')
      .filter((line) => !isStandIn(line))
    expect(withoutAnswers(solution, kept)).toEqual(kept)
    expect(solution.filter(isStandIn)).toEqual([])
  })
})

describe('the committed files', () => {
  it('stubs and contracts have no type errors under the rules of exercises/', () => {
    // Contracts are declaration files, which skipLibCheck would not check.
    const project = new Project({
      tsConfigFilePath: join(kitRoot, 'exercises/tsconfig.json'),
      skipAddingFilesFromTsConfig: true,
      compilerOptions: { skipLibCheck: false, types: [] },
    })
    const paths = [
      ...ids.map((id) => `${STUBS}/${fileOf(id)}`),
      ...ids.map((id) => `${CONTRACTS}/${id}.d.ts`),
      `${CONTRACTS}/index.ts`,
    ]
    const files = paths.map((path) => project.addSourceFileAtPath(join(kitRoot, path)))
    const errors = files.flatMap((file) => file.getPreEmitDiagnostics())
    expect(project.formatDiagnosticsWithColorAndContext(errors)).toBe('')
  }, 30_000)

  it.each(ids)('%s: every answer of the stub throws an error that names its task', (id) => {
    const lines = onDisk(`${STUBS}/${fileOf(id)}`).split('\n')
    const todo = lines.flatMap((line, i) => (line.includes('// TODO: ') ? [lines[i + 1].trim()] : []))
    expect(todo.length).toBeGreaterThan(0)
    for (const line of todo) expect(line).toMatch(/^throw new Error\('Not written yet: [A-Za-z]+(\.[a-zA-Z]+)?'\)$/)
  })
})

// --- internal ---

const filesUnder = (folder: string): string[] =>
  readdirSync(join(kitRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(kitRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const isStandIn = (line: string): boolean => /^\s*(\/\/ TODO: |throw new Error\('Not written yet: )/.test(line)

/** The lines of the solution that the stub has too, in order: equal to the whole stub if only answers are missing. */
function withoutAnswers(solution: readonly string[], kept: readonly string[]): string[] {
  let next = 0
  return solution.filter((line) => line === kept[next] && ++next > 0)
}
