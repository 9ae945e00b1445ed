import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, solutionsBut } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const folder = `${kitRoot}grader/workshop/selftest/right`
const right = course.flatMap(({ id }) =>
  readdirSync(`${folder}/${id}`).map((file) => ({
    id,
    name: `${id}: ${file}`,
    text: readFileSync(`${folder}/${id}/${file}`, 'utf8'),
  })),
)

// `npm test` grades one of three; with RIGHT_ANSWERS=all, all of them.
const graded = right.filter((_, n) => process.env.RIGHT_ANSWERS === 'all' || n % 3 === 0)

const chapters = [...new Set(course.map(({ id }) => id.split('/')[0]))]

// One suite per chapter, so that one can be selected: -t ch05.
describe.skipIf(!hasSolutions).each(chapters)('every right answer to %s in another style', (chapter) => {
  const here = graded.filter(({ id }) => id.startsWith(chapter))
  let results: Map<string, JobResult['verdict']>
  beforeAll(async () => {
    const jobs = here.map(({ id, name, text }) => ({ name, files: solutionsBut(id, text), ids: [id] }))
    results = new Map((await gradeAll(jobs)).map(({ name, verdict }) => [name, verdict]))
  }, 300_000)

  it.each(here)('$name gets full marks', ({ name }) => {
    const [exercise] = results.get(name)?.exercises ?? []
    expect(exercise.checks.filter(({ status, kind }) => status !== 'passed' && kind !== 'training')).toEqual([])
  })
})

describe('the right answers', () => {
  it('are at least three for each exercise', () => {
    const count = (wanted: ExerciseId): number => right.filter(({ id }) => id === wanted).length
    expect(course.filter(({ id }) => count(id) < 3)).toEqual([])
  })
})
