import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { type GradedBy, gradedIn } from './handed-in.fixture.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'others-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const ROSTER = '이름,학번\n가온별,2026101\n나래,2026102\n다솜이,2026103\n마루한,20260401\n'
const [A, B] = ['2026101_가온별', '2026103_다솜이']

/** What 가온별 is graded by, and what the notes on everybody say of others' work. */
async function graded(files: Readonly<Record<string, string | Buffer>>, roster = ROSTER) {
  const rows = await gradedIn(root, roster, { [`${A}/ch05/relu.ts`]: 'own', '모르는이.zip': 'x', ...files })
  return { files: rows['2026101'].files, notes: Object.fromEntries(Object.entries(rows).flatMap(told)) }
}

const told = ([id, { notes }]: readonly [string, GradedBy]) => {
  const said = notes.flatMap((note): string[] => {
    if (note.kind === 'ignored') return [`${note.why}: ${note.files?.join(' ')}`]
    if (note.kind === 'others-taken') return note.files.map(({ path, of }) => `taken: ${path}, ${of}`)
    return note.kind === 'lies-in' ? note.paths.map((path) => `${note.isTaken ? 'taken' : 'left'}: ${path}`) : []
  })
  return said.length > 0 ? [[id, said] as const] : []
}
const OWN = { 'ch05/relu.ts': 'own' }

describe('what lies in a hand-in and is another student’s by its name', () => {
  it.each([
    ['a file with the number', 'sigmoid_2026103.ts', 'sigmoid_2026103.ts'],
    ['a number in full width', '２０２６１０３_softmax.ts', '２０２６１０３_softmax.ts'],
    ['a whole name of who handed in nothing', '다솜이_softmax.ts', '다솜이_softmax.ts'],
    ['a folder, as a whole', '다솜이/ch03/softmax.ts', '다솜이/'],
    ['the innermost name', `${A}_과제/${B}/softmax.ts`, `${A}_과제/${B}/`],
  ])('is not graded, and is named in both rows: %s', async (_, path, named) => {
    const { files, notes } = await graded({ [`${A}/${path}`]: 'theirs' })
    expect([files, notes]).toEqual([OWN, { 2026101: [`others: ${named}`], 2026103: [`left: ${named}`] }])
  })

  it('is not graded where it is an archive, in an archive, too; and the only answer is no other’s grade', async () => {
    const inner = await zipOf([['ch03/softmax.ts', 'theirs']])
    const outer = await zipOf([
      [`2026103.zip`, inner],
      ['mine.zip', await zipOf([['ch03/sigmoid.ts', 'mine']])],
    ])
    const rows = await gradedIn(root, ROSTER, {
      [`${A}/${B}.zip`]: inner,
      '2026102_나래/hw.zip': outer,
      '모르는이.zip': 'x',
    })
    expect([rows['2026101'].files, rows['2026102'].files]).toEqual([{}, { 'ch03/sigmoid.ts': 'mine' }])
    expect(rows['2026101'].notes.map(({ kind }) => kind)).toEqual(['nothing-found', 'ignored'])
    expect(rows['2026103'].notes).toMatchObject([
      { kind: 'lies-in', submission: A, paths: [`${B}.zip`] },
      { kind: 'lies-in', submission: '2026102_나래', paths: ['2026103.zip'] },
    ])
  })
})

describe('what may be called so by chance', () => {
  it.each([
    ['a folder with a name of two syllables', '나래/softmax.ts', '2026102', '나래 (2026102)'],
    ['a name of two syllables', 'ch03/나래_softmax.ts', '2026102', '나래 (2026102)'],
    ['a name of two syllables at the end', 'softmax_나래.ts', '2026102', '나래 (2026102)'],
    ['a number that may be a day', 'softmax_20260401.ts', '20260401', '마루한 (20260401)'],
    ['a name beside the own', `${A}_다솜이/softmax.ts`, '2026103', '다솜이 (2026103)'],
  ])('is graded where there is no other answer, and named in both rows: %s', async (_, path, id, of) => {
    const { files, notes } = await graded({ [`${A}/${path}`]: 'perhaps' })
    expect([files, notes]).toEqual([
      { ...OWN, 'ch03/softmax.ts': 'perhaps' },
      { 2026101: [`taken: ${path}, ${of}`], [id]: [`taken: ${path}`] },
    ])
    const { files: beside, notes: left } = await graded({
      [`${A}/${path}`]: 'perhaps',
      [`${A}/my/softmax.ts`]: 'own',
    })
    expect([beside, left]).toEqual([
      { ...OWN, 'ch03/softmax.ts': 'own' },
      { 2026101: [`others: ${path}`], [id]: [`left: ${path}`] },
    ])
  })

  it.each(['나래/softmax.ts', 'ch03/나래_softmax.ts', 'softmax_나래.ts'])(
    'is graded and named also where who is called so has handed in something: %s',
    async (path) => {
      const { files, notes } = await graded({
        [`${A}/${path}`]: 'perhaps',
        '2026102.zip': await zipOf([['ch05/relu.ts', 'x']]),
      })
      expect([files, notes]).toEqual([
        { ...OWN, 'ch03/softmax.ts': 'perhaps' },
        { 2026101: [`taken: ${path}, 나래 (2026102)`], 2026102: [`taken: ${path}`] },
      ])
    },
  )

  it('is a day, and nobody’s, where who has the number has handed in something', async () => {
    const { files, notes } = await graded({
      [`${A}/sigmoid_20260401.ts`]: 'own',
      '20260401_마루한.zip': await zipOf([['ch05/relu.ts', 'x']]),
    })
    expect([files, notes]).toEqual([{ ...OWN, 'ch03/sigmoid.ts': 'own' }, {}])
  })
})

it('takes what a declared team handed in, and what the roster names', async () => {
  const files = { [`${A}/sigmoid_2026103.ts`]: 'x' }
  const whole = { ...OWN, 'ch03/sigmoid.ts': 'x' }
  const team = '이름,학번,조\n가온별,2026101,1조\n다솜이,2026103,1조\n'
  expect(await graded(files, team)).toEqual({ files: whole, notes: {} })
  const named = `이름,학번,제출물\n가온별,2026101,${A}\n다솜이,2026103,\n`
  expect(await graded(files, named)).toEqual({ files: whole, notes: {} })
})
