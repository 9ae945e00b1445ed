import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { openLooks } from './looks.ts'

/** Looks that end when they are told to. */
function slowLooks() {
  const made: (readonly ExerciseId[])[] = []
  let end: { resolve(): void; reject(error: Error): void } | undefined
  const looks = openLooks((ids) => {
    made.push(ids)
    return new Promise((resolve, reject) => (end = { resolve, reject }))
  })
  return { looks, made, end: () => end }
}

describe('the looks', () => {
  it('make one look at a time, and one more for all that was asked for meanwhile', async () => {
    const { looks, made, end } = slowLooks()
    const first = looks.ask(['ch03/sigmoid'])
    await Promise.resolve()
    const asked = [looks.ask([]), looks.ask(['ch05/relu']), looks.ask(['ch03/softmax']), looks.ask([])]
    end()?.resolve()
    await first
    await expect.poll(() => made).toEqual([['ch03/sigmoid'], ['ch05/relu', 'ch03/softmax']])
    end()?.resolve()
    await Promise.all([...asked, looks.over()])
    expect(made).toHaveLength(2)
  })

  it('make up for one that failed with the next one', async () => {
    const { looks, made, end } = slowLooks()
    const failing = looks.ask(['ch03/sigmoid'])
    await Promise.resolve()
    end()?.reject(new Error('EMFILE'))
    await failing
    const next = looks.ask([])
    await Promise.resolve()
    end()?.resolve()
    await next
    expect(made).toEqual([['ch03/sigmoid'], ['ch03/sigmoid']])
  })
})
