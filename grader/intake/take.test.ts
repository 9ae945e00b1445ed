import { describe, expect, it } from 'vitest'
import { course, fileOf } from '../course/manifest.ts'
import { stubText } from '../course/stub-files.ts'
import { MAX_FILE_BYTES } from './submission.ts'
import { type Content, tarOf, zipOf } from './archives.fixture.ts'
import { type Leaf, treeOf } from './entry.ts'
import { LIMITS } from './limits.ts'
import { openTar } from './open-tar.ts'
import { openZip } from './open-zip.ts'
import { takeSubmission, type TakenSubmission } from './take.ts'

const leaf = (path: string, bytes: Buffer): Leaf => ({ path, read: async () => bytes })
const take = (leaves: readonly Leaf[]): Promise<TakenSubmission> => takeSubmission(async () => treeOf(leaves))
const loose = (files: Readonly<Record<string, string>>): Promise<TakenSubmission> =>
  take(Object.entries(files).map(([path, text]) => leaf(path, Buffer.from(text))))

/** The same entries as a zip and as a .tar.gz. */
const packed = (entries: readonly (readonly [string, Content])[]) =>
  Promise.all([
    zipOf(entries).then((bytes) => take([leaf('hw.zip', bytes)])),
    take([leaf('hw.tar.gz', tarOf(entries))]),
  ])

describe('finding the course’s files', () => {
  it('finds them wherever the chapter folders are, and takes nothing else', async () => {
    for (const taken of await packed([
      ['repo-main/README.md', 'x'],
      ['repo-main/exercises/ch03/softmax.ts', 'mine'],
      ['repo-main/exercises/ch03/helper.ts', 'x'],
      ['repo-main/package.json', 'x'],
      ['repo-main/exercises/CH05/Two_Layer_Net.ts', 'net'],
    ])) {
      expect(taken.submission.files).toEqual(
        new Map([
          ['ch03/softmax.ts', 'mine'],
          ['ch05/two_layer_net.ts', 'net'],
        ]),
      )
      expect(taken.submission.unreadable.get('ch03/sigmoid.ts')).toBe('missing')
    }
  })

  it('takes the student’s files from a copy of the whole kit', async () => {
    const { submission, ambiguous } = await loose({
      'kit/exercises/ch03/softmax.ts': 'mine',
      'kit/grader/course/stubs/ch03/softmax.ts': 'stub',
      'kit/.grade/backup/ch03/softmax.ts': 'old',
      'kit/node_modules/x/ch03/softmax.ts': 'x',
      '__MACOSX/ch03/softmax.ts': 'x',
      '.history/ch03/softmax_20260401.ts': 'x',
      '.history/ch03/sigmoid_20260401.ts': 'x',
    })
    expect([...submission.files.values()]).toEqual(['mine'])
    expect(ambiguous).toEqual([])
  })

  it('accepts files without folders if the name is unique, even when numbered by a browser or by Canvas', async () => {
    const { submission } = await loose({ 'softmax (1).ts': 'a', 'sigmoid-2.ts': 'b', 'two_layer_net.ts': 'c' })
    expect(submission.files).toEqual(
      new Map([
        ['ch03/sigmoid.ts', 'b'],
        ['ch03/softmax.ts', 'a'],
      ]),
    )
    expect(submission.unreadable.get('ch04/two_layer_net.ts')).toBe('ambiguous')
    expect(submission.unreadable.get('ch05/two_layer_net.ts')).toBe('ambiguous')
  })

  it('takes the exact name before a copy’s or another’s, and names what it left', async () => {
    for (const other of [
      'softmax.ts.txt',
      'softmax (1).ts',
      'SoftMax.ts',
      'Copy of softmax.ts',
      'ch03/softmax의 사본.ts',
    ]) {
      const { submission, chosen, notTaken, ambiguous } = await loose({ 'softmax.ts': 'mine', [other]: 'other' })
      expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
      expect([chosen, notTaken, ambiguous]).toEqual([[{ taken: 'softmax.ts', left: [other], isGuess: true }], [], []])
      expect(await loose({ 'softmax.ts': 'mine', [other]: 'mine' })).toMatchObject({ chosen: [], notTaken: [] })
    }
    const { submission, chosen } = await loose({
      'old/softmax.ts': await stubText('ch03/softmax'),
      'softmax (1).ts': 'mine',
      'exercises/ch05/Two_Layer_Net.ts': 'net',
      'two_layer_net.ts': 'any',
    })
    expect([submission.files.get('ch03/softmax.ts'), submission.files.get('ch05/two_layer_net.ts')]).toEqual([
      'mine',
      'net',
    ])
    expect(chosen.map(({ taken }) => taken)).toContain('softmax (1).ts')
  })

  it('reads past the name of who handed it in', async () => {
    const files = treeOf([leaf('haneul_softmax.ts', Buffer.from('mine'))])
    const { submission, chosen } = await takeSubmission(async () => files, { people: ['Haneul Kim'] })
    expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
    expect(chosen).toEqual([{ taken: 'haneul_softmax.ts', left: [], as: 'ch03/softmax.ts' }])
    expect((await takeSubmission(async () => files)).submission.files.size).toBe(0)
  })

  it('calls files ambiguous if two differ, but not if two are identical', async () => {
    const { submission, ambiguous } = await loose({
      'a/ch03/softmax.ts': '1',
      'b/ch03/softmax.ts': '2',
      'ch03/Sigmoid.ts': 'x',
      'ch03/SIGMOID.ts': 'y',
      'a/ch05/relu.ts': 'same',
      'b/ch05/relu.ts': 'same',
    })
    expect(ambiguous).toEqual([
      { file: 'ch03/sigmoid.ts', paths: ['ch03/Sigmoid.ts', 'ch03/SIGMOID.ts'] },
      { file: 'ch03/softmax.ts', paths: ['a/ch03/softmax.ts', 'b/ch03/softmax.ts'] },
    ])
    expect([...submission.files]).toEqual([['ch05/relu.ts', 'same']])
  })

  it.each([
    ['1차', '2차'],
    ['v1', 'V2'],
    ['hw', 'hw (1)'],
    ['과제-1/ch03', '과제-2/ch03'],
  ])('takes the later of folders that differ by a number: %s, %s', async (first, last) => {
    const { submission, chosen, ambiguous } = await loose({
      [`${last}/softmax.ts`]: 'new',
      [`${first}/softmax.ts`]: 'old',
    })
    expect(submission.files.get('ch03/softmax.ts')).toBe('new')
    expect([chosen, ambiguous]).toEqual([[{ taken: `${last}/softmax.ts`, left: [`${first}/softmax.ts`] }], []])
  })

  it('calls a submission unclear where nothing but several versions is there', async () => {
    const versions = { 'a/softmax.ts': '1', 'b/softmax.ts': '2' }
    expect(await loose(versions)).toMatchObject({ isUnclear: true })
    expect(await loose({ ...versions, 'sigmoid.ts': await stubText('ch03/sigmoid') })).toMatchObject({
      isUnclear: true,
    })
    expect(await loose({ ...versions, 'sigmoid.ts': 'mine' })).toMatchObject({ isUnclear: false })
    // One answer of two trees is alike.
    expect(await loose({ ...versions, 'a/sigmoid.ts': 'x', 'b/sigmoid.ts': 'x' })).toMatchObject({ isUnclear: true })
    expect(await loose({ 'a.ts': 'x' })).toMatchObject({ isUnclear: false })
  })

  it('says of a name with a day or a number of a student that it was taken, and not of a copy', async () => {
    const takenFor = async (path: string) => (await loose({ [path]: 'x' })).chosen.map(({ as }) => as)
    for (const name of ['softmax_260401.ts', 'ch03/softmax_20260401_2359.ts', 'softmax_2026103.ts'])
      expect(await takenFor(name)).toEqual(['ch03/softmax.ts'])
    for (const name of ['softmax-1.ts', 'softmax (12).ts', 'softmax_2.ts']) expect(await takenFor(name)).toEqual([])
  })

  it('takes a file in another chapter’s folder if the course has one of that name, and says so', async () => {
    const { submission, chosen } = await loose({ 'ch04/softmax.ts': 'x', 'ch05/mini_batch.ts': 'y' })
    expect([...submission.files]).toEqual([
      ['ch03/softmax.ts', 'x'],
      ['ch04/mini_batch.ts', 'y'],
    ])
    expect(chosen).toEqual([
      { taken: 'ch04/softmax.ts', left: [], as: 'ch03/softmax.ts' },
      { taken: 'ch05/mini_batch.ts', left: [], as: 'ch04/mini_batch.ts' },
    ])
  })

  it.each([
    '소프트맥스.ts',
    'ch03/소프트맥스.ts',
    'SoftMax.txt',
    'ch04/softmax.ts',
    'softmax_최종.ts',
    'softmax (1).ts',
  ])('takes %s alone, beside the stub, and beside an empty file', async (path) => {
    const beside: Record<string, string>[] = [
      {},
      { 'ch03/softmax.ts': await stubText('ch03/softmax') },
      { 'softmax.ts': ' ' },
    ]
    for (const others of beside) {
      const { submission, notTaken } = await loose({ [path]: 'mine', ...others })
      expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
      expect(notTaken).toEqual([])
    }
  })

  it('takes what may be the course’s own answer only where there is no other, and asks', async () => {
    const { submission, chosen } = await loose({ 'softmax_정답.ts': 'mine' })
    expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
    expect(chosen).toEqual([{ taken: 'softmax_정답.ts', left: [], as: 'ch03/softmax.ts', isGuess: true }])
    const both = await loose({ 'softmax_solution.ts': 'course', 'softmax_최종.ts': 'mine' })
    expect(both.submission.files.get('ch03/softmax.ts')).toBe('mine')
  })

  it('takes an answer before a stub in the folder that comes first, and before a stub with other spaces', async () => {
    const pristine = await stubText('ch03/softmax')
    for (const blank of [pristine, pristine.replaceAll('\n', '\r\n'), pristine.replaceAll('  ', '\t')]) {
      const { submission, chosen } = await loose({ 'exercises/ch03/softmax.ts': blank, 'ch03/softmax.ts': 'mine' })
      expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
      expect(chosen).toEqual([{ taken: 'ch03/softmax.ts', left: ['exercises/ch03/softmax.ts'] }])
    }
  })

  it('takes the stub where nothing else is there', async () => {
    const pristine = await stubText('ch03/softmax')
    const { submission, chosen } = await loose({ 'ch03/softmax.ts': pristine, 'old/ch03/softmax.ts': '' })
    expect(submission.files.get('ch03/softmax.ts')).toBe(pristine)
    expect(chosen).toEqual([{ taken: 'ch03/softmax.ts', left: ['old/ch03/softmax.ts'] }])
  })

  it('names several that may be meant and takes none of them', async () => {
    const { submission, ambiguous } = await loose({
      'ch03/softmax.ts': await stubText('ch03/softmax'),
      '소프트맥스.ts': '1',
      'softmax.txt': '2',
    })
    expect(submission.unreadable.get('ch03/softmax.ts')).toBe('ambiguous')
    expect(ambiguous).toEqual([{ file: 'ch03/softmax.ts', paths: ['소프트맥스.ts', 'softmax.txt'] }])
  })

  it('leaves an answer at its place, and names what may be another', async () => {
    const { submission, notTaken } = await loose({
      'ch03/softmax.ts': 'mine',
      'ch03/소프트맥스.ts': 'other',
      'ch05/softmax.ts': 'other',
      'ch03/two_layer_net.ts': 'net',
    })
    expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
    expect(notTaken).toEqual([
      { path: 'ch03/two_layer_net.ts', meant: ['two_layer_net.ts'] },
      { path: 'ch03/소프트맥스.ts', meant: ['softmax.ts'] },
      { path: 'ch05/softmax.ts', meant: ['softmax.ts'] },
    ])
  })

  it('names whatever may be work where an exercise has no answer, in an archive too, and stays quiet where all have one', async () => {
    const beside = { 'main.ts': 'export function sigmoid(x) {}', 'notes.md': 'x', 'package.json': '{}', 'a.png': 'x' }
    const named = [{ path: 'main.ts', meant: ['sigmoid.ts'] }, { path: 'notes.md' }]
    const blank = await stubText('ch03/sigmoid')
    const others: Record<string, string>[] = [{}, { 'ch03/sigmoid.ts': blank }, { 'ch03/sigmoid.ts': '' }]
    for (const other of others) {
      const files: Record<string, string> = { 'ch03/softmax.ts': 'mine', ...other, ...beside }
      for (const { notTaken, submission } of [await loose(files), ...(await packed(Object.entries(files)))]) {
        expect(notTaken).toEqual(named)
        expect(submission.mistakable?.get('ch03/sigmoid.ts')).toBe('main.ts')
      }
    }
    const all = Object.fromEntries(course.map(({ id }) => [fileOf(id), 'mine']))
    expect((await loose({ ...all, ...beside })).notTaken).toEqual([])
    const only = treeOf([leaf('softmax.ts', Buffer.from('mine')), leaf('main.ts', Buffer.from('x'))])
    expect((await takeSubmission(async () => only, { graded: ['ch03/softmax.ts'] })).notTaken).toEqual([])
    expect((await takeSubmission(async () => only, { graded: ['ch03/sigmoid.ts'] })).notTaken).toEqual([
      { path: 'main.ts' },
    ])
  })

  it('opens archives beside files for exercises that have no answer there, and for no others', async () => {
    const files = [
      leaf('softmax.ts', Buffer.from('mine')),
      leaf(
        '3장.zip',
        await zipOf([
          ['sigmoid.ts', 'three'],
          ['softmax.ts', 'older'],
        ]),
      ),
      leaf('hw (1).zip', await zipOf([['ch04/mini_batch.ts', 'new']])),
      leaf('hw.zip', await zipOf([['ch04/mini_batch.ts', 'old']])),
      leaf('data.gz', Buffer.from('x')),
    ]
    const { submission, chosen, notTaken } = await take(files)
    expect(Object.fromEntries(submission.files)).toEqual({
      'ch03/softmax.ts': 'mine',
      'ch03/sigmoid.ts': 'three',
      'ch04/mini_batch.ts': 'new',
    })
    expect(chosen).toEqual([
      { taken: 'hw (1).zip', left: ['hw.zip'] },
      { taken: 'softmax.ts', left: ['3장.zip/softmax.ts'], isGuess: true },
    ])
    expect(notTaken).toEqual([{ path: 'data.gz', isArchive: true }])
    const context = { graded: ['ch03/softmax.ts'] }
    const { notTaken: unopened } = await takeSubmission(async () => treeOf(files), context)
    expect(unopened.map(({ path }) => path)).toContain('3장.zip')
  })

  it('names the version of another machine as a guess, and takes it where there is no other', async () => {
    const both = await loose({ 'softmax.ts': 'mine', 'softmax-DESKTOP-AB12CD3.ts': 'other' })
    expect(both.chosen).toEqual([{ taken: 'softmax.ts', left: ['softmax-DESKTOP-AB12CD3.ts'], isGuess: true }])
    const alone = await loose({ "softmax (Kim's conflicted copy 2026-04-01).ts": 'mine' })
    expect([...alone.submission.files]).toEqual([['ch03/softmax.ts', 'mine']])
  })

  it('takes the last of the versions that Teams numbers, of files and of archives', async () => {
    const files = { 'hw/Version 1/softmax.ts': 'old', 'hw/Version 2/softmax.ts': 'mine' }
    expect([...(await loose(files)).submission.files]).toEqual([['ch03/softmax.ts', 'mine']])
    const packedAs = async (text: string) => zipOf([['softmax.ts', text]])
    const { submission } = await take([
      leaf('hw/Version 2/hw.zip', await packedAs('mine')),
      leaf('hw/Version 1/hw.zip', await packedAs('old')),
    ])
    expect([...submission.files.values()]).toEqual(['mine'])
  })

  it('leaves an archive beside files that cannot be opened, and names it', async () => {
    const { submission, notTaken, refused } = await take([
      leaf('softmax.ts', Buffer.from('mine')),
      leaf('ch04.zip', Buffer.from('PK')),
    ])
    expect([...submission.files.keys()]).toEqual(['ch03/softmax.ts'])
    expect([refused, notTaken]).toEqual([undefined, [{ path: 'ch04.zip', isArchive: true }]])
  })

  it('names what lies beside an archive that is opened', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'mine']])
    const { submission, notTaken } = await take([leaf('hw.zip', zip), leaf('main.ts', Buffer.from('x'))])
    expect(submission.files.get('ch03/softmax.ts')).toBe('mine')
    expect(notTaken).toEqual([{ path: 'main.ts' }])
  })

  it('says nothing of the kit’s own files in a whole copy, and takes nothing from them', async () => {
    const kit = {
      'kit/exercises/np/index.ts': 'np',
      'kit/exercises/np/kernels/reduce.ts': 'np',
      'kit/solutions/ch03/softmax.ts': 'solved',
      'kit/docs/softmax.ts': 'x',
      'kit/exercises/ch03/softmax.ts': await stubText('ch03/softmax'),
      'kit/시그모이드.ts': 'mine',
    }
    for (const taken of [await loose(kit), ...(await packed(Object.entries(kit)))]) {
      expect(taken.submission.files.get('ch03/softmax.ts')).toBe(kit['kit/exercises/ch03/softmax.ts'])
      expect(taken.submission.files.get('ch03/sigmoid.ts')).toBe('mine')
      expect(taken.notTaken).toEqual([])
    }
  })
})

describe('an archive', () => {
  it('skips just the entries that are links, devices or lead outside', async () => {
    const entries: [string, Content][] = [
      ['../../../tmp/ch03/sigmoid.ts', 'evil'],
      ['/etc/ch03/sigmoid.ts', 'evil'],
      ['ch03/relu.ts', { link: '/etc/passwd' }],
      ['node_modules/.bin/tsc', { link: '../typescript/bin/tsc' }],
      ['ch04/mini_batch.ts', { mode: 0o020666 }],
      ['ch03/softmax.ts', 'mine'],
    ]
    for (const taken of await packed(entries)) {
      expect([...taken.submission.files]).toEqual([['ch03/softmax.ts', 'mine']])
      expect(taken.ignored).toEqual({
        outside: ['../../../tmp/ch03/sigmoid.ts', '/etc/ch03/sigmoid.ts'],
        link: ['ch03/relu.ts'],
        special: ['ch04/mini_batch.ts'],
      })
    }
  })

  it('is refused with its reason if it is broken, of an unsupported kind, or encrypted', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x'.repeat(3000)]])
    const locked = Buffer.from(zip)
    // The flag for "encrypted", in both headers.
    locked[6] |= 1
    locked[locked.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8] |= 1
    const tar = tarOf([['ch03/softmax.ts', 'x'.repeat(3000)]])
    for (const [name, bytes, why] of [
      ['hw.zip', zip.subarray(0, zip.length - 40), 'damaged'],
      ['hw.zip', Buffer.from('not a zip'), 'damaged'],
      ['hw.zip', locked, 'encrypted'],
      ['hw.tar.gz', tar.subarray(0, 60), 'damaged'],
      ['hw.tar', Buffer.alloc(5000, 'x'), 'damaged'],
      ['hw.zip', Buffer.alloc(0), 'empty-archive'],
      ['hw.tar.gz', Buffer.alloc(0), 'empty-archive'],
      ['hw.rar', Buffer.alloc(0), 'empty-archive'],
      ['hw.rar', Buffer.from('Rar!'), 'unknown-archive'],
    ] as const) {
      const { refused, submission } = await take([leaf(name, bytes)])
      expect([name, refused?.why]).toEqual([name, why])
      expect(submission.unreadable.size).toBe(course.length)
    }
  })

  it('is put together with others that hold other exercises', async () => {
    const [three, four] = [await zipOf([['softmax.ts', 'x']]), await zipOf([['two_layer_net.ts', 'net']])]
    for (const taken of await packed([
      ['ch03.zip', three],
      ['과제_ch4.zip', four],
    ]))
      expect([...taken.submission.files]).toEqual([
        ['ch03/softmax.ts', 'x'],
        ['ch04/two_layer_net.ts', 'net'],
      ])
  })

  it('is refused next to another with another answer, and both are named', async () => {
    const [one, other] = [await zipOf([['ch03/softmax.ts', 'x']]), await zipOf([['ch03/softmax.ts', 'y']])]
    for (const taken of await packed([
      ['a.zip', one],
      ['b.zip', other],
    ]))
      expect(taken.refused).toEqual({ why: 'several-archives', archives: ['a.zip', 'b.zip'] })
    const many = Array.from({ length: LIMITS.archives + 1 }, (_, i) => leaf(`part ${i} of hw.zip`, one))
    expect((await take(many)).refused?.why).toBe('several-archives')
  })

  it('is put together with an earlier attempt that answers other exercises, and with no other', async () => {
    const first = await zipOf([['softmax.ts', 'a']])
    const second = await zipOf([
      ['sigmoid.ts', 'b'],
      ['softmax.ts', await stubText('ch03/softmax')],
    ])
    const [oldest, newest] = [leaf('hw.zip', await zipOf([['sigmoid.ts', 'older']])), leaf('hw (2).zip', second)]
    const all = [oldest, leaf('hw (1).zip', first), newest]
    for (const beside of [[], [leaf('relu.ts', Buffer.from('c'))]]) {
      const { submission, chosen } = await take([...all, ...beside])
      expect(submission.files.get('ch03/sigmoid.ts')).toBe('b')
      expect(submission.files.get('ch03/softmax.ts')).toBe('a')
      expect(chosen).toContainEqual({ taken: 'hw (2).zip', left: ['hw.zip'] })
    }
  })

  it('is opened inside another, three deep, and named where it cannot be', async () => {
    const inner = await zipOf([['ch03/softmax.ts', 'x']])
    expect(await take([leaf('hw.zip', inner), leaf('hw (1).zip', inner)])).toMatchObject({
      chosen: [{ taken: 'hw (1).zip', left: ['hw.zip'] }],
    })
    for (const taken of await packed([['inner.zip', inner]])) expect(taken.submission.files.size).toBe(1)
    for (const taken of await packed([['inner.rar', 'Rar!']]))
      expect(taken.refused).toEqual({ why: 'unknown-archive', archives: ['inner.rar'] })
    let deep = inner
    for (let level = 0; level < 3; level++) deep = await zipOf([['hw.zip', deep]])
    expect((await take([leaf('hw.zip', deep)])).refused?.why).toBe('too-much')
  })

  it('is never unpacked beyond the size limit of a file, whatever size it claims', async () => {
    for (const { submission } of await packed([
      ['ch03/softmax.ts', Buffer.alloc(4_000_000)],
      ['ch03/sigmoid.ts', 'x'.repeat(MAX_FILE_BYTES)],
    ])) {
      expect(submission.unreadable.get('ch03/softmax.ts')).toBe('too-large')
      expect(submission.files.get('ch03/sigmoid.ts')).toHaveLength(MAX_FILE_BYTES)
    }
  })

  it('is refused with too many entries or too much content', async () => {
    const many = course.map(({ id }) => [fileOf(id), 'x'] as const)
    const few = { ...LIMITS, entries: 5, unpackedBytes: 5000 }
    await expect(openZip(await zipOf(many), few)).rejects.toThrow('too-much')
    await expect(openTar(tarOf(many), () => 'work', few)).rejects.toThrow('too-much')
    await expect(openTar(tarOf([['x', Buffer.alloc(100_000)]]), () => 'work', few)).rejects.toThrow('too-much')
    // Of what only may be work, the rest is not kept in memory, and that is all.
    const texts = Array.from({ length: LIMITS.candidates + 1 }, (_, i) => [`${i}.md`, 'x'] as const)
    expect((await take([leaf('hw.tar', tarOf(texts))])).notTaken.length).toBe(texts.length)
    // Wanted files are kept in memory.
    await expect(openTar(tarOf(many), () => 'work', { ...LIMITS, candidates: 5 })).rejects.toThrow('too-much')
  })
})
