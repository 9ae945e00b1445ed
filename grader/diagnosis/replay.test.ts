import { describe, expect, test } from 'vitest'
import type { ExerciseReport } from '../model/check.ts'
import { hasSolutions } from '../course/solutions.ts'
import { readKnown } from './known.ts'
import { openReplay } from './replay.ts'

const ID = 'ch04/mean_squared_error'

// Checks that take this long, and in which every answer returns the text of its own file.
const slow = (ms: number, seen: string[]) => async (): Promise<ExerciseReport> => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  seen.push(ID)
  return { id: ID, checks: [] }
}

describe.skipIf(!hasSolutions())('replaying wrong answers', () => {
  test('runs each wrong answer once and returns all of them in order', async () => {
    const seen: string[] = []
    const replay = openReplay(slow(0, seen))
    const known = await replay.known(ID)
    expect(known.map(({ id }) => id)).toEqual(readKnown(ID).map(({ id }) => id))
    expect(known.every(({ failed }) => Object.keys(failed).length === 0)).toBe(true)
    await replay.known(ID)
    expect(seen).toHaveLength(known.length)
  })

  test('stops after a second and uses the fingerprints for the rest; the next replay continues', async () => {
    const seen: string[] = []
    const replay = openReplay(slow(400, seen))
    const first = await replay.known(ID)
    const played = seen.length
    expect(played).toBeLessThan(first.length)
    expect(first.slice(played)).toEqual(readKnown(ID).slice(played))
    await replay.known(ID)
    expect(seen.length).toBeGreaterThan(played)
  })
})
