import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../class/release/files-below.ts'
import { FOLDERS, isForStudents, needsWhatStays } from '../../class/release/for-students.ts'
import { withoutPassages } from '../../class/release/passages.ts'
import { course } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { bookNames } from './answer-values.ts'
import { WAYS } from './answer-ways.ts'
import { type CutOut, cutOutOf } from './cut-out.ts'

const read = (path: string): string => readFileSync(join(kitRoot, path), 'utf8')
const isCode = (path: string): boolean =>
  /\.(?:ts|md)$/.test(path) && !/^exercises\/np\/|^grader\/course\/(?:stubs|contracts)\//.test(path)
const paths = FOLDERS.flatMap((folder) => filesBelow(kitRoot, folder)).filter(
  (path) => isCode(path) && isForStudents(path) && !needsWhatStays(path, read(path)),
)

describe('of what can be cut out of a students’ copy', () => {
  it('no function, no class and no code block is the answer to an exercise', { timeout: 60_000 }, () => {
    const pages = ['README.md', 'README.ko.md'].map((path) => [path, withoutPassages(read(path))] as const)
    const all = [...paths.map((path) => [path, read(path)] as const), ...pages].flatMap(([path, text]) =>
      cutOutOf(path, text, bookNames),
    )
    expect(all.length).toBeGreaterThan(100)
    expect(all.flatMap(answersTo)).toEqual([])
  })

  it('an answer would be found, whole or in parts', () => {
    expect(
      found('const e = (x: number): number => Math.exp(-x)\nexport const f = (x: number): number => 1 / (1 + e(x))\n'),
    ).toContain('sigmoid')
    expect(
      found(
        "import * as np from '#np'\nexport function s(a: NdArray) { const e = np.exp(a); return e.div(e.sum(1, { keepDims: true })) }",
      ),
    ).toEqual(['softmax'])
    expect(
      cutOutOf('x.md', '```ts\nconst s = (x) => 1 / (1 + Math.exp(-x))\n```\n', bookNames).flatMap(answersTo),
    ).toHaveLength(1)
  })

  it.each(course.map(({ id }) => id))('the answer to %s would be found', (id) => {
    expect(found(withImports(`solutions/${id}.ts`))).toContain(id.slice(5))
  })
})

// --- internal ---

const answersTo = (piece: CutOut): string[] => piece.passes(WAYS).map((exercise) => `${exercise} ${piece.where}`)

const found = (text: string): string[] =>
  cutOutOf('x.ts', text, bookNames)
    .flatMap(answersTo)
    .map((one) => one.split(' ')[0])

/** A solution, after those that it imports. */
function withImports(path: string, taken = new Set<string>()): string {
  if (taken.has(path)) return ''
  taken.add(path)
  const text = read(path)
  const imported = [...text.matchAll(/^import (?!type).* from '(\..*)'/gm)].map(([, from]) => join(dirname(path), from))
  return [...imported.map((one) => withImports(one, taken)), text].join('\n')
}
