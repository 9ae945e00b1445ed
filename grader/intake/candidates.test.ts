import { describe, expect, it } from 'vitest'
import { isCandidate, meantName, plainName } from './candidates.ts'

describe('the name of a copy', () => {
  it.each([
    'softmax.ts',
    'SoftMax.TS',
    'softmax (1).ts',
    'softmax(1).ts',
    'softmax-1.ts',
    'softmax_2.ts',
    'softmax 2.ts',
    'softmax - Copy.ts',
    'softmax - Copy (2).ts',
    'softmax copy.ts',
    'softmax copy 3.ts',
    'softmax - 복사본.ts',
    'softmax - 복사본 (2).ts',
    'softmax 복사본.ts',
    'softmax 사본.ts',
    'Copy of softmax.ts',
    'Copy of Copy of softmax.ts',
    'Copy (2) of softmax.ts',
    'softmax의 사본.ts',
    'softmax.ts의 사본',
    'softmax.ts의 사본 (2)',
    '사본 - softmax.ts',
    '복사본 - softmax.ts',
    '사본 - softmax (1).ts',
    'softmax.ts copy',
    'softmax.ts (1).txt',
    'softmax.ts.txt',
    'softmax (1).ts.txt',
    'a/b/softmax - 복사본.ts'.normalize('NFD'),
    'softmax-DESKTOP-AB12CD3.ts',
    'softmax-LAPTOP-K2-2.ts',
    'softmax-MacBook-Pro.ts',
    'softmax-Kims-MacBook-Air.ts',
    'softmax-강마루의 MacBook Pro.ts',
    "softmax (Kim's conflicted copy 2026-04-01).ts",
    'softmax (conflicted copy 2026-04-01 231012).ts',
    'softmax (최다인의 충돌된 사본 2026-04-01).ts',
    'softmax.sync-conflict-20260401-231012-ABCDEFG.ts',
  ])('%s is taken for softmax.ts', (path) => expect(plainName(path)).toBe('softmax.ts'))

  it.each([
    'softmax_최종.ts',
    'softmax.js',
    'mysoftmax.ts',
    'softmax.txt',
    'softmax.ts.bak',
    'copy.ts',
    'Copy of.ts',
    'softmax2.ts',
    '사본.ts',
  ])('%s is not', (path) => expect(isCandidate(path)).toBe(false))
})

describe('what was meant', () => {
  it.each([
    ['softmax_최종.ts', 'softmax.ts'],
    ['ch03/Sofmax.ts', 'softmax.ts'],
    ['softmax.js', 'softmax.ts'],
    ['crossEntropyError.ts', 'cross_entropy_error.ts'],
    ['2026001_김철수_two_layer_net.ts', 'two_layer_net.ts'],
    ['softmaxWithLoss final.ts.bak', 'softmax_with_loss.ts'],
    ['numerical_gradient.ipynb', 'numerical_gradient.ts'],
  ])('by %s is %s', (path, name) => expect(meantName(path)).toBe(name))

  it.each(['README.md', 'helper.ts', 'package.json', 'softmax.png', 'tsconfig.json', 'vitest.config.ts'])(
    'by %s is nothing',
    (path) => expect(meantName(path)).toBeUndefined(),
  )
})
