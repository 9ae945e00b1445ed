import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { takeTogether } from '../../intake/take-together.ts'
import { claimsIn, enrollClaims } from '../enroll.ts'
import { contentsOf } from './contents.ts'
import { claimsOfSeveral } from './parts.ts'
import { readRosterOrThrow } from './roster.ts'
import { openClass } from './sources.ts'
import { namesOf } from './student.ts'
import { withUngradable } from './ungradable.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'loose-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const ROSTER = readRosterOrThrow('이름,학번\n한지호,2026011\n박제가,2026060\n')

/** What each student is graded by, and the notes on it, of files that were changed one after the other. */
async function graded(names: readonly string[], contentOf: (name: string) => string | Buffer = String) {
  for (const [i, name] of names.entries()) {
    await writeFile(join(root, name), contentOf(name))
    await utimes(join(root, name), 1_800_000_000 + i, 1_800_000_000 + i)
  }
  const { sources, others } = await openClass(root, undefined, ROSTER)
  const { claims } = withUngradable(claimsIn(sources, ROSTER, others), others, ROSTER)
  const contents = await contentsOf(claimsOfSeveral(claims), undefined)
  const rows = enrollClaims(claims, { roster: ROSTER, contents }).map(async (one) => {
    const pieces = one.source ? [{ source: one.source, students: one.students }, ...(one.completedBy ?? [])] : []
    const parts = pieces.map(({ source, students }) => ({ ...source, people: students.flatMap(namesOf) }))
    const files = parts.length > 0 ? [...(await takeTogether(parts)).submission.files] : []
    return [one.students[0].id ?? '', { files: Object.fromEntries(files), notes: one.notes }] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

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
  const [first, second] = [await zipOf([['softmax.ts', 'a']]), await zipOf([['sigmoid.ts', 'b']])]
  const names = ['2026060_박제가_ch03.zip', '2026060_박제가_ch03 (1).zip']
  const { files } = (await graded(names, (name) => (name === names[0] ? first : second)))['2026060']
  expect(files).toEqual({ 'ch03/sigmoid.ts': 'b', 'ch03/softmax.ts': 'a' })
})
