import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { course } from '../../course/manifest.ts'
import { gradeAll, readTree } from './grading.ts'

const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`

// Files with one mistake each: a type error, a forbidden name, a syntax error, a text over several lines, a wrong answer.
const ANSWERS: Partial<Record<ExerciseId, (stub: string) => string>> = {
  'ch03/sigmoid': (stub) => stub.replace(/ {2}throw .*/, "  const y: number = 'one'\n  return x.mul(y)"),
  'ch03/softmax': (stub) => stub.replace(/ {2}throw .*/, '  eval("1")\n  return a'),
  'ch04/mean_squared_error': (stub) => stub.replace(/ {2}throw .*/, '  return (1 +\n'),
  'ch04/numerical_diff': (stub) => stub.replace(/ {2}throw .*/, '  return `\n`.length'),
  'ch05/layer_naive': (stub) => stub.replaceAll(/ {4}throw .*/g, '    return [dout,\n      dout] as never'),
  'ch05/relu': (stub) => stub.replace(/ {4}throw .*/, '\n    throw new Error(`no\nmore`)'),
}

describe('a submission with Windows line ends and byte order marks', () => {
  it('has the same findings, positions and points as one without', async () => {
    const stubs = readTree('grader/course/stubs')
    const files = Object.fromEntries(
      course.map(({ id }) => [`${id}.ts`, ANSWERS[id]?.(stubs[`${id}.ts`]) ?? stubs[`${id}.ts`]]),
    )
    const turned = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, windows(text)]))
    const ids = Object.keys(ANSWERS) as ExerciseId[]
    const [plain, crlf] = await gradeAll(
      [
        { name: 'plain', files, ids },
        { name: 'windows', files: turned, ids },
      ],
      { neighbours: 'own' },
    )
    const told = ({ verdict }: typeof plain): unknown =>
      verdict.exercises.map(({ id, status, score, checks }) => ({
        id,
        status,
        score,
        checks: checks.map(({ name, failure, diagnosis }) => ({ name, failure, diagnosis })),
      }))
    expect(told(plain)).not.toEqual([])
    expect(told(crlf)).toEqual(told(plain))
  })
})
