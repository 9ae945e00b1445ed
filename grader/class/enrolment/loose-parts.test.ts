import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { type GradedBy, gradedIn } from './handed-in.fixture.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'loose-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** What each student is graded by, of files that hold their own names. */
const graded = (names: readonly string[]): Promise<Readonly<Record<string, GradedBy>>> =>
  gradedIn(root, '이름,학번\n한지호,2026011\n박제가,2026060\n', Object.fromEntries(names.map((name) => [name, name])))

describe('loose files of one student whose names have several styles', () => {
  const STYLES = {
    'ch03/sigmoid.ts': '한지호_sigmoid.ts',
    'ch03/softmax.ts': '한지호 - softmax.ts',
    'ch04/cross_entropy_error.ts': 'cross_entropy_error(한지호).ts',
    'ch04/mean_squared_error.ts': '2026011_mean_squared_error.ts',
  }

  it.each([
    ['from the first to the last', Object.values(STYLES)],
    ['from the last to the first', Object.values(STYLES).toReversed()],
  ])('are put together by whose they are, %s', async (_, names) => {
    expect((await graded(names))['2026011'].files).toEqual(STYLES)
  })

  it('are attempts only where they answer the same exercise', async () => {
    const { files, notes } = (await graded(['2026011_softmax.ts', ...Object.values(STYLES)]))['2026011']
    expect(files).toEqual(STYLES)
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'attempts', by: 'file-time', others: ['2026011_softmax.ts'] }),
    )
  })
})

it('gives a loose file to both whose numbers stand in it, also beside what one of them handed in', async () => {
  const { 2026011: one, 2026060: other } = await graded(['softmax_2026060_2026011.ts', '2026060_sigmoid.ts'])
  expect(one.files).toEqual({ 'ch03/softmax.ts': 'softmax_2026060_2026011.ts' })
  expect(other.files).toEqual({ 'ch03/sigmoid.ts': '2026060_sigmoid.ts', ...one.files })
})

it('takes the last of loose versions of one answer', async () => {
  const { files } = (await graded(['2026060_박제가_softmax_최종.ts', '2026060_박제가_softmax_초안.ts']))['2026060']
  expect(files).toEqual({ 'ch03/softmax.ts': '2026060_박제가_softmax_최종.ts' })
})

it('puts numbered archives of one chapter together where they answer nothing twice', async () => {
  const { 2026060: one } = await gradedIn(root, '이름,학번\n박제가,2026060\n', {
    '2026060_박제가_ch03.zip': await zipOf([['softmax.ts', 'a']]),
    '2026060_박제가_ch03 (1).zip': await zipOf([['sigmoid.ts', 'b']]),
  })
  expect(one.files).toEqual({ 'ch03/sigmoid.ts': 'b', 'ch03/softmax.ts': 'a' })
})
