import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gradedIn } from './handed-in.fixture.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'groups-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const NAMES = ['한지민', '임서준', '오유나'] as const
const [OWN, GROUP] = ['softmax.ts', 'cross_entropy_error.ts']
const own = (name: string, i: number): string => `${name}_5550${i}_assignsubmission_file_/${OWN}`
const groups = (name: string, i: number, team = '3조'): string =>
  `${team}-${name}_5560${i}_assignsubmission_file_/${GROUP}`

/** Whose answers each is graded by: name → exercise's file → the path it was handed in at. */
async function whose(paths: readonly string[], columns: string, cells: readonly string[]) {
  const lines = NAMES.map((name, i) => `${name},2026000${i},${cells[i]}\n`)
  const files = Object.fromEntries(paths.map((path) => [path, path.split('_')[0]]))
  const graded = await gradedIn(root, `이름,학번,${columns}\n${lines.join('')}`, files)
  return Object.fromEntries(
    Object.entries(graded).map(([id, one]) => [NAMES[Number(id.at(-1))], Object.values(one.files).toSorted()]),
  )
}

const EACH = NAMES.map((name) => [name, [`3조-${name}`, name]] as const)

describe('what Moodle exports for groups beside each one’s own', () => {
  it.each([['3조'], ['3'], ['제3조']])('goes to both, where the team is %s', async (team) => {
    const found = await whose(
      [...NAMES.map(own), ...NAMES.map((name, i) => groups(name, i))],
      '조',
      NAMES.map(() => team),
    )
    expect(found).toEqual(Object.fromEntries(EACH))
  })

  it('is the team’s by its name', async () => {
    const found = await whose(
      [own('한지민', 0), groups('한지민', 1, 'Blue Team')],
      '조',
      NAMES.map(() => 'Blue_Team'),
    )
    expect(found['한지민']).toEqual(['Blue Team-한지민', '한지민'])
    expect(found['임서준']).toEqual(['Blue Team-한지민'])
  })

  it.each([
    ['3조-한지민_55601_assignsubmission_file_'],
    ['3조-한지민_55601'],
    ['3조-한지민'],
    ['한지민_55501'],
    ['한지민_55501_assignsubmission_file_; 3조-한지민'],
  ])('is settled by the roster: %s', async (cell) => {
    const found = await whose([own('한지민', 1), groups('한지민', 1)], '제출물', [cell, '', ''])
    expect(found['한지민']).toEqual(['3조-한지민', '한지민'])
  })

  it('stays one student’s where no folder of their own says that it is a group’s', async () => {
    const found = await whose(
      [groups('한지민', 1)],
      '조',
      NAMES.map(() => '3조'),
    )
    expect(Object.keys(found)).toEqual(['한지민', '임서준', '오유나'])
    expect(found['임서준']).toEqual([])
  })

  it('is nobody’s where two folders have one name and nothing says that one is a group’s', async () => {
    const other = `한지민_55602_assignsubmission_file_/${GROUP}`
    expect(
      (
        await whose(
          [own('한지민', 1), other],
          '조',
          NAMES.map(() => '3조'),
        )
      )['한지민'],
    ).toEqual([])
  })
})
