import { describe, expect, it } from 'vitest'
import { course, fileOf } from '../course/manifest.ts'
import { hasSolutions } from '../course/solutions.ts'
import { openChecker } from './checker.ts'
import { filesIn, readKit } from './kit-fixture.ts'

const checker = openChecker(readKit())
const ids = course.map(({ id }) => id)

describe.skipIf(!hasSolutions())('a checker', () => {
  it.each(ids)('finds no mistakes in the solution of %s', (id) => {
    expect(checker.inspect({ id, files: filesIn('solutions') })).toEqual({ findings: [], doubts: [] })
  })

  it.each(ids)('finds no mistakes in the solution of %s beside stubs, alone, or beside broken files', (id) => {
    const own = [fileOf(id), filesIn('solutions').get(fileOf(id)) ?? ''] as const
    const broken = ids.map((other) => [fileOf(other), 'export const nothing = (((('] as const)
    for (const others of [filesIn('grader/course/stubs'), [], broken]) {
      expect(checker.inspect({ id, files: new Map([...others, own]) })).toEqual({ findings: [], doubts: [] })
    }
  })
})
