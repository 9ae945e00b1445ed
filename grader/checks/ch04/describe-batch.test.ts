import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { likelyRowsOf, sayNotARow, sayWrongCount, sayWrongLabels } from './describe-batch.ts'

const x = np.arange(12).add(1).reshape(4, 3)

describe('what is said of a batch', () => {
  it('names the columns that are not those of x, and whether they are 0', () => {
    const batch = x.take([2, 0])
    for (const i of [0, 1]) batch.set(i, 2, 0)
    expect(likelyRowsOf(batch, x)).toEqual([2, 0])
    expect(sayNotARow(batch, x).en).toContain('but for column 2 (counted from 0), which is 0')
    batch.set(0, 2, 99)
    expect(sayNotARow(batch, x).en).not.toContain('which is 0')
    expect(sayNotARow(batch.mul(-1), x).en).not.toContain('column')
  })

  it('says that rows drawn twice are dropped only where none comes twice', () => {
    expect(sayWrongCount([3, 1, 2], 8).en).toContain('dropped')
    expect(sayWrongCount([3, 1, 3], 8).en).not.toContain('dropped')
    expect(sayWrongCount([3, 1, 2], 4).en).not.toContain('dropped')
  })

  it('says in which order the right labels come', () => {
    const wanted = np.array([3, 1, 2])
    expect(sayWrongLabels(np.array([1, 2, 3]), wanted).en).toContain('sorted')
    expect(sayWrongLabels(np.array([2, 1, 3]), wanted).en).toContain('reverse')
    expect(sayWrongLabels(np.array([1, 3, 2]), wanted).en).toContain('another order')
    expect(sayWrongLabels(np.array([1, 3, 4]), wanted).en).toBe('The labels in t are not those of the rows in x.')
    expect(sayWrongLabels(np.eye(3).take([1, 0, 2]), np.eye(3)).en).toContain('another order')
  })
})
