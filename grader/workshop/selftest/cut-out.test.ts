import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as np from '../../../exercises/np/index.ts'
import { filesBelow } from '../../class/release/files-below.ts'
import { FOLDERS, isForStudents, needsWhatStays } from '../../class/release/for-students.ts'
import { withoutPassages } from '../../class/release/passages.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { type CutOut, cutOutOf } from './cut-out.ts'

const read = (path: string): string => readFileSync(join(kitRoot, path), 'utf8')
const isCode = (path: string): boolean =>
  /\.(?:ts|md)$/.test(path) && !/^exercises\/np\/|^grader\/course\/(?:stubs|contracts)\//.test(path)
const paths = FOLDERS.flatMap((folder) => filesBelow(kitRoot, folder)).filter(
  (path) => isCode(path) && isForStudents(path) && !needsWhatStays(path, read(path)),
)

const X = [
  [-1, 0.5, 2],
  [3, -2, 0],
]
const Y = [
  [0.1, 0.6, 0.3],
  [0.2, 0.1, 0.7],
]
const T = [
  [0, 1, 0],
  [0, 0, 1],
]
const SIGMOID = X.flat().map((x) => 1 / (1 + Math.exp(-x)))
const SOFTMAX = X.flatMap((row) => {
  const sum = row.reduce((total, x) => total + Math.exp(x), 0)
  return row.map((x) => Math.exp(x) / sum)
})
const MSE = Y.flat().reduce((sum, y, i) => sum + 0.5 * (y - T.flat()[i]) ** 2, 0)
const CEE = -(Math.log(0.6 + 1e-7) + Math.log(0.7 + 1e-7)) / 2
const square = (x: unknown): number => numbersIn(x).reduce((sum, one) => sum + one ** 2, 0)

/** The ways in which a function could be wrapped into an answer: with arrays of this course, rows, or numbers. */
const WRAPPED: Readonly<Record<string, readonly ((f: CutOut['ask']) => boolean)[]>> = {
  sigmoid: [
    (f) => isClose(f(np.array(X)), SIGMOID),
    (f) => isClose(f(X.flat()), SIGMOID),
    (f) =>
      isClose(
        X.flat().map((x) => f(x)),
        SIGMOID,
      ),
  ],
  softmax: [
    (f) => isClose(f(np.array(X)), SOFTMAX),
    (f) => isClose(f(X), SOFTMAX),
    (f) =>
      isClose(
        X.map((row) => f(row)),
        SOFTMAX,
      ),
  ],
  mean_squared_error: [
    (f) => isClose(f(np.array(Y), np.array(T)), [MSE]),
    (f) => isClose(f(Y.flat(), T.flat()), [MSE]),
  ],
  cross_entropy_error: [(f) => isClose(f(np.array(Y), [1, 2]), [CEE]), (f) => isClose(f(Y, [1, 2]), [CEE])],
  numerical_diff: [
    (f) =>
      isClose(
        f((x: number) => x ** 3, 2),
        [12],
        1e-3,
      ),
  ],
  numerical_gradient: [
    (f) => isClose(f(square, np.array([0.5, -1])), [1, -2], 1e-3),
    (f) => isClose(f(square, [0.5, -1]), [1, -2], 1e-3),
  ],
  gradient_descent: [(f) => isClose(f(square, np.array([-3, 4]), 0.1, 200), [0, 0], 1e-6)],
}

describe('of what can be cut out of a students’ copy', () => {
  it('no function, and no code block, is the answer to an exercise', { timeout: 60_000 }, () => {
    const pages = ['README.md', 'README.ko.md'].map((path) => [path, withoutPassages(read(path))] as const)
    const all = [...paths.map((path) => [path, read(path)] as const), ...pages].flatMap(([path, text]) =>
      cutOutOf(path, text),
    )
    expect(all.length).toBeGreaterThan(100)
    expect(all.flatMap(answersTo)).toEqual([])
  })

  it('an answer would be found, whole or in parts', () => {
    const found = (text: string) =>
      cutOutOf('x.ts', text)
        .flatMap(answersTo)
        .map((one) => one.split(' ')[0])
    expect(
      found('const e = (x: number): number => Math.exp(-x)\nexport const f = (x: number): number => 1 / (1 + e(x))\n'),
    ).toContain('sigmoid')
    expect(
      found(
        "import * as np from '#np'\nexport function s(a: NdArray) { const e = np.exp(a); return e.div(e.sum(1, { keepDims: true })) }",
      ),
    ).toEqual(['softmax'])
    expect(cutOutOf('x.md', '```ts\nconst s = (x) => 1 / (1 + Math.exp(-x))\n```\n').flatMap(answersTo)).toHaveLength(1)
  })
})

// --- internal ---

const answersTo = ({ where, ask }: CutOut): string[] =>
  Object.entries(WRAPPED).flatMap(([exercise, ways]) => (ways.some((way) => way(ask)) ? [`${exercise} ${where}`] : []))

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (np.isNdArray(value)) return [...value.data]
  return Array.isArray(value) || value instanceof Float64Array ? [...value].flatMap(numbersIn) : []
}

function isClose(value: unknown, wanted: readonly number[], tolerance = 1e-9): boolean {
  const numbers = numbersIn(value)
  return numbers.length === wanted.length && numbers.every((one, i) => Math.abs(one - wanted[i]) <= tolerance)
}
