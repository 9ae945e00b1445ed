import { describe, expect, it } from 'vitest'
import { courseFiles } from '../course/manifest.ts'
import type { Leaf } from './entry.ts'
import { mayBeWork, notTakenOf } from './not-taken.ts'

const ALL = new Set(courseFiles)
const leaf = (path: string, text: string | Buffer = ''): Leaf => ({ path, read: async () => Buffer.from(text) })

const meantBy = async (path: string, text?: string | Buffer, open: ReadonlySet<string> = ALL) =>
  (await notTakenOf([leaf(path, text)], open)).map(({ meant = [] }) => meant.join(' '))

describe('what is named where an exercise has no answer', () => {
  it.each([
    ['cross_entropy.ts', 'cross_entropy_error.ts'],
    ['crossentropy.ts', 'cross_entropy_error.ts'],
    ['cee.ts', 'cross_entropy_error.ts'],
    ['CEE.ts', 'cross_entropy_error.ts'],
    ['크로스엔트로피.ts', ''],
    ['ce.ts', ''],
    ['loss.ts', ''],
    ['main.ts', ''],
    ['과제1.ts', ''],
    ['과제1.ts'.normalize('NFD'), ''],
    ['ch03.ts', ''],
    ['Untitled-1.ts', ''],
    ['3.5.ts', 'softmax.ts'],
    ['4.3.ts', ''],
    ['softmax.ts~', 'softmax.ts'],
    ['softmax.html', 'softmax.ts'],
    ['softmax.pages', 'softmax.ts'],
    ['제출 메모.hwp', ''],
    ['answer.docx', ''],
    ['report.pdf', ''],
    ['main', ''],
    ['src/main.py', ''],
    ['notes.md', ''],
  ])('%s is, with what it may be: %s', async (path, meant) => expect(await meantBy(path)).toEqual([meant]))

  it.each([
    ['export function crossEntropyError(y, t) {', 'cross_entropy_error.ts'],
    ['export const softmax = (a) =>', 'softmax.ts'],
    ['export class ReLU {', 'relu.ts'],
    ['export class Sigmoid {', 'sigmoid_layer.ts'],
    ['function f() {}\nexport { f as sigmoid }', 'sigmoid.ts'],
    ['exports.softmax = f', 'softmax.ts'],
    ['def cross_entropy_error(y, t):', 'cross_entropy_error.ts'],
    ['{"source": ["def softmax(a):\\n"]}', 'softmax.ts'],
    ['<pre>export class MulLayer</pre>', 'layer_naive.ts'],
    ['export function sigmoid(x) {}\nexport function softmax(a) {}', 'sigmoid.ts softmax.ts'],
    ['export class TwoLayerNet {}', 'two_layer_net.ts'],
    ['// softmax and sigmoid, as softmax', ''],
    ['export { a as relu, b as softmax }', 'softmax.ts relu.ts'],
    ['export function* softmax', 'softmax.ts'],
    [`function${' '.repeat(60_000)}`, ''],
    ["import { softmax } from './softmax.ts'", ''],
    [Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x81]), ''],
  ])('by what it declares: %s', async (text, meant) => {
    for (const path of ['main.ts', 'ch03.ts', '과제 1.txt']) expect(await meantBy(path, text)).toEqual([meant])
  })

  it('is of several exercises what has no answer yet', async () => {
    const text = 'export function sigmoid(x) {}\nexport function softmax(a) {}'
    expect(await meantBy('main.ts', text, new Set(['ch03/softmax.ts']))).toEqual(['softmax.ts'])
    expect(await meantBy('main.ts', text, new Set(['ch05/relu.ts']))).toEqual(['sigmoid.ts softmax.ts'])
  })

  it.each([
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
    'scratch.ts',
    'README.md',
    'README.ko.md',
    'LICENSE',
    '._main.ts',
    '.vscode/main.ts',
    'node_modules/x/main.js',
    'Thumbs.db',
    'loss.png',
    'data/train-images-idx3-ubyte',
    'types.d.ts',
  ])('is not %s', async (path) => expect(await meantBy(path)).toEqual([]))

  it('is nothing where every exercise has one, but for what has the name of an exercise', async () => {
    expect(await meantBy('main.ts', 'export function softmax(a) {}', new Set())).toEqual([])
    expect(await meantBy('softmax_old.ts', '', new Set())).toEqual(['softmax.ts'])
  })

  it('is a picture, a table or the trial file where it stands in the place of an answer alone', async () => {
    const open = new Set(['ch03/softmax.ts'])
    for (const path of ['softmax.png', '소프트맥스.xlsx', '3.5.jpg'])
      expect([path, await meantBy(path, '', open), await meantBy(path, '', new Set(['ch03/sigmoid.ts']))]).toEqual([
        path,
        ['softmax.ts'],
        [],
      ])
    expect(await meantBy('scratch.ts', 'export function softmax(a) {}', open)).toEqual(['softmax.ts'])
    expect(await meantBy('scratch.ts', "import { softmax } from '#np'", open)).toEqual([])
    expect(await meantBy('.softmax.png', '', open)).toEqual([])
  })

  it('is of loose files what may be work, or has the name of an exercise', () => {
    const loose = ['answers.hwp', 'softmax.png', 'scratch.ts', 'winmail.dat', 'team.png', 'grades.xlsx', '.softmax.swp']
    expect(loose.filter(mayBeWork)).toEqual(['answers.hwp', 'softmax.png', 'scratch.ts', 'winmail.dat'])
  })

  it('comes with what is meant for an exercise without an answer first', async () => {
    const files = ['a.txt', 'softmax.html', 'cee.ts'].map((path) => leaf(path))
    expect((await notTakenOf(files, new Set(['ch04/cross_entropy_error.ts']))).map(({ path }) => path)).toEqual([
      'cee.ts',
      'softmax.html',
      'a.txt',
    ])
  })

  it('comes with what is meant first, and looks into a limited number', async () => {
    const many = Array.from({ length: 60 }, (_, i) => leaf(`main${i}.ts`, i % 10 === 9 ? 'function softmax() {}' : ''))
    const named = await notTakenOf([...many, leaf('rest.zip')], ALL)
    expect(named.length).toBe(61)
    expect(named.map(({ meant }) => meant !== undefined).lastIndexOf(true)).toBe(3)
    expect(named.at(-1)).toEqual({ path: 'rest.zip', isArchive: true })
  })
})
