import { describe, expect, it } from 'vitest'
import { type Leaf, treeOf } from './entry.ts'
import { handedInNotes } from './handed-in-notes.ts'
import { takeSubmission } from './take.ts'

const notesOn = async (paths: readonly string[], links: readonly string[] = []) => {
  const leaves = paths.map((path) => ({ path, read: async () => Buffer.from('x') }))
  return handedInNotes(await takeSubmission(async () => treeOf(leaves, links.length > 0 ? { link: links } : {})))
}
const leafOf = ([path, text]: readonly [string, string]): Leaf => ({ path, read: async () => Buffer.from(text) })
const many = (ending: string): string[] => Array.from({ length: 30 }, (_, i) => `file${i}.${ending}`)

it('says of several versions, and of answers in another’s file, that they are', async () => {
  const files = { 'a/softmax.ts': 'a', 'b/softmax.ts': 'b' }
  const taken = await takeSubmission(async () => treeOf(Object.entries(files).map(leafOf)))
  expect(handedInNotes(taken)[0]).toEqual({ kind: 'nothing-clear' })
  const all = { 'my/softmax.ts': 'export function softmax() {}\nexport const sigmoid = (x) => x' }
  const other = await takeSubmission(async () => treeOf(Object.entries(all).map(leafOf)))
  expect(handedInNotes(other)).toEqual([
    { kind: 'elsewhere', files: [{ path: 'my/softmax.ts', holds: ['ch03/sigmoid.ts'] }] },
  ])
})

describe('a submission without any file of the course', () => {
  it('says what is there instead, unless that is named already', async () => {
    expect(await notesOn([])).toEqual([{ kind: 'nothing-found', files: [], count: 0 }])
    expect(await notesOn(['a.png', 'b.csv'])).toEqual([{ kind: 'nothing-found', files: ['a.png', 'b.csv'], count: 2 }])
    expect(await notesOn(['a.png', 'main.ts'])).toEqual([
      { kind: 'nothing-found' },
      { kind: 'not-taken', files: [{ path: 'main.ts' }] },
    ])
    expect(await notesOn([], ['ch03/softmax.ts'])).toEqual([
      { kind: 'nothing-found' },
      { kind: 'ignored', why: 'link', count: 1, files: ['ch03/softmax.ts'] },
    ])
  })

  it('keeps the first names alone where there are many, and counts them all', async () => {
    const [texts, pictures, links] = [
      await notesOn(many('txt')),
      await notesOn(many('png')),
      await notesOn([], many('ts')),
    ]
    expect(texts[1]).toMatchObject({ files: { length: 20 }, more: 10 })
    expect(pictures[0]).toMatchObject({ files: { length: 20 }, count: 30 })
    expect(links[1]).toMatchObject({ files: { length: 20 }, count: 30 })
  })
})
