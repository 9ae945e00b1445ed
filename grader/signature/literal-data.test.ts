import { describe, expect, it } from 'vitest'
import { parse } from './limits.ts'
import { LITERAL_LIMITS, literalDataIn } from './literal-data.ts'

const dataIn = (text: string) => literalDataIn(parse('/submission/ch04/train_neuralnet.ts', text, true))
const numbers = (count: number): string => Array.from({ length: count }, (_, i) => `0.${1000 + i}`).join(', ')

describe('literalDataIn', () => {
  it.each([
    ['an array of numbers', `const w = [${numbers(400)}]`],
    ['numbers in arrays of arrays, some negative', `const w = [${`[${numbers(10)}], [-${numbers(10)}], `.repeat(20)}]`],
    ['many small arrays', `const w = () => 1\n${`w([${numbers(4)}])\n`.repeat(100)}`],
    ['the values of an object', `const w = { ${Array.from({ length: 400 }, (_, i) => `a${i}: 0.5`).join(', ')} }`],
    ['the keys of an object', `const w = { ${Array.from({ length: 300 }, (_, i) => `weight${i}: x`).join(', ')} }`],
    ['an enum', `enum W { ${Array.from({ length: 600 }, (_, i) => `a${i} = ${i}`).join(', ')} }`],
    ['names for bits', `const a = 0, b = 1\nconst w = [${'a, b, '.repeat(2_000)}]`],
    ['true and false', `const w = [${'true, false, '.repeat(300)}]`],
    ['holes', `const w = [${',,1'.repeat(2_000)}]`],
    ['a long string', `const w = '${'x'.repeat(3_000)}'`],
    ['a long template', `const w = \`${'x'.repeat(3_000)}\``],
    ['a template in pieces', `const w = \`${'x${1}'.repeat(3_000)}\``],
    ['a string put together with +', `const w = ${`'${'x'.repeat(30)}' + `.repeat(100)}''`],
    ['a regular expression', `const w = /${'x'.repeat(3_000)}/`],
    ['characters of many bytes', `const w = '${'가'.repeat(700)}'`],
    ['short strings beyond all bounds', `const w = []\n${`w.push('${'x'.repeat(100)}')\n`.repeat(100)}`],
  ])('finds %s', (_, text) => {
    expect(dataIn(text)).toMatchObject([{ kind: 'literal-data', severity: 'fatal', file: 'ch04/train_neuralnet.ts' }])
  })

  it('reports how many bytes there are, how many are allowed, and where the limit is exceeded', () => {
    const [finding] = dataIn(`const a = 1\nconst w = [${numbers(400)}]`)
    expect(finding).toMatchObject({ bytes: 2_400, limit: LITERAL_LIMITS.data, line: 2 })
  })

  it.each([
    ['comments', `/* ${'[0.1, 0.2, 0.3] '.repeat(1_000)} */\nexport const f = () => 1\n// ${'x'.repeat(5_000)}`],
    ['many messages', `function f() {\n${"console.log('미니배치의 손실 함수 값을 출력합니다:', 1)\n".repeat(60)}}`],
    ['a sample to try', `const x = [${numbers(100)}]`],
    ['arithmetic', `const f = (x: number) =>\n  ${'x * 0.125 + '.repeat(100)}1`],
    ['code in the functions of an object', `const o = { f() {\n${"console.log('loss', 1, 2)\n".repeat(200)}} }`],
    ['types', `type W = ${Array.from({ length: 600 }, (_, i) => `'w${i}'`).join(' | ')}`],
    ['imports', `import { a } from '${'../ch03/'.repeat(300)}softmax.ts'`],
  ])('allows %s', (_, text) => {
    expect(dataIn(text)).toEqual([])
  })

  it('takes a moment for the largest file, whatever its shape', () => {
    // A quadratic search would take minutes and exceed this test's time limit.
    expect(dataIn(`const w = \`${'${1}'.repeat(16_000)}\``)).toBeDefined()
    expect(dataIn(`const w = [${','.repeat(64_000)}]`)).toBeDefined()
  })
})
