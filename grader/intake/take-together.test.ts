import { expect, it } from 'vitest'
import { stubText } from '../course/stub-files.ts'
import { type Leaf, treeOf } from './entry.ts'
import { joinParts } from './join-parts.ts'
import { type NamedPart, takeTogether, type TakenTogether } from './take-together.ts'

const [SOFTMAX, SIGMOID, RELU] = ['ch03/softmax.ts', 'ch03/sigmoid.ts', 'ch05/relu.ts']

type Files = Readonly<Record<string, string | Buffer>>
const part = (name: string, files: Files): NamedPart => {
  const leaves = Object.entries(files).map(([path, text], i): Leaf => ({
    path,
    read: async () => Buffer.from(text),
    modified: { at: new Date(1_000 * i) },
  }))
  return { name, people: [], open: async () => treeOf(leaves) }
}
const together = (parts: Readonly<Record<string, Files>>, graded?: readonly string[]): Promise<TakenTogether> =>
  takeTogether(
    Object.entries(parts).map(([name, files]) => part(name, files)),
    graded,
  )
const entries = (files: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries(files)

it('takes each file from the first that has an answer in it, a stub being none', async () => {
  const taken = await together({
    own: { [SOFTMAX]: 'own', [SIGMOID]: await stubText('ch03/sigmoid') },
    near: { [SOFTMAX]: 'near', [SIGMOID]: 'near', [RELU]: await stubText('ch05/relu') },
    far: { [SIGMOID]: 'far', [RELU]: 'far' },
  })
  expect(entries(taken.submission.files)).toEqual({ [SOFTMAX]: 'own', [SIGMOID]: 'near', [RELU]: 'far' })
  expect([SIGMOID, RELU].map((file) => taken.submission.unreadable.get(file))).toEqual([undefined, undefined])
  expect([...taken.own.keys()].toSorted()).toEqual([SIGMOID, SOFTMAX].toSorted())
})

it('fills nothing that is not graded', async () => {
  const taken = await together({ own: { [SOFTMAX]: 'own' }, near: { [RELU]: 'near' } }, [SOFTMAX, SIGMOID])
  expect(entries(taken.submission.files)).toEqual({ [SOFTMAX]: 'own' })
})

it('names work in the others only while there is something to fill, and from which', async () => {
  const work = {
    'notes/relu_answer_final.ts': 'export class Relu { forward() {} }',
    'b/relu2.ts': 'export class Relu {}',
  }
  const open = await together({ own: { [SOFTMAX]: 'own' }, near: { [SIGMOID]: 'near', ...work } })
  expect(open.notTaken.map(({ path }) => path.split('/')[0])).toContain('near')
  const full = await together({ own: { [SOFTMAX]: 'own' }, near: { [SIGMOID]: 'near', ...work } }, [SOFTMAX, SIGMOID])
  expect(full.notTaken).toEqual([])
})

it('names files by the paths at which they lie, a loose one by its whole name', async () => {
  const loose = { '2026101_kim_my_layers.ts': { 'my_layers.ts': 'export class Relu {}' } }
  const { notTaken } = await together({ own: { [SOFTMAX]: 'own' }, ...loose }, [SOFTMAX, RELU])
  expect(notTaken.map(({ path }) => path)).toEqual(['2026101_kim_my_layers.ts'])
  const joined = joinParts([
    part('2026101_kim_softmax.ts', { 'softmax.ts': 'x' }),
    part('2026101_kim_ch03.zip', { [SIGMOID]: 'y' }),
  ])
  const { leaves } = await joined()
  expect(leaves.map(({ path }) => path)).toEqual(['softmax.ts', `2026101_kim_ch03.zip/${SIGMOID}`])
})

it('names of what lies beside the own files only what nobody fills', async () => {
  const own = { [SOFTMAX]: 'own', 'notes/my_layers.ts': 'export const layers = 2' }
  expect((await together({ own, near: { [SIGMOID]: 'near' } }, [SOFTMAX, RELU])).notTaken).toHaveLength(1)
  expect((await together({ own, near: { [RELU]: 'near' } }, [SOFTMAX, RELU])).notTaken).toEqual([])
})

it('names what is there twice, which others do not settle; of theirs, only where nobody fills it', async () => {
  const twice = { [`a/${SIGMOID}`]: 'one', [`b/${SIGMOID}`]: 'two' }
  const own = await together({ own: { [SOFTMAX]: 'own', ...twice }, near: { [SIGMOID]: 'near' } })
  expect([own.ambiguous.map(({ file }) => file), own.submission.files.has(SIGMOID)]).toEqual([[SIGMOID], false])
  const near = await together({ own: { [SOFTMAX]: 'own' }, near: twice })
  expect(near.ambiguous).toEqual([{ file: SIGMOID, paths: [`near/a/${SIGMOID}`, `near/b/${SIGMOID}`] }])
  const filled = await together({ own: { [SOFTMAX]: 'own' }, near: twice, far: { [SIGMOID]: 'far' } })
  expect(filled.ambiguous).toEqual([])
})

it('knows when the files were changed, of the others those that fill something', async () => {
  const times = ({ modified = [] }: TakenTogether): number => modified.length
  expect(times(await together({ own: { [SOFTMAX]: 'own' }, near: { [SIGMOID]: 'near' } }))).toBe(2)
  expect(times(await together({ own: { [SOFTMAX]: 'own' }, near: { [SOFTMAX]: 'near' } }))).toBe(1)
})
