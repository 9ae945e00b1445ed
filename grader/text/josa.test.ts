import { expect, test } from 'vitest'
import { josa, type Josa } from './josa.ts'

test.each<[string, Josa, string]>([
  ['정확도', '을/를', '정확도를'],
  ['편향', '은/는', '편향은'],
  ['기울기', '으로/로', '기울기로'],
  ['손실', '으로/로', '손실로'],
  ['편향', '으로/로', '편향으로'],
  ['softmax', '이/가', 'softmax가'],
  ['sigmoid', '을/를', 'sigmoid를'],
  ['numericalGradient', '을/를', 'numericalGradient를'],
  ['tangentLine', '을/를', 'tangentLine을'],
  ['SimpleNet', '이/가', 'SimpleNet이'],
  ['crossEntropyError', '을/를', 'crossEntropyError를'],
  ['eval', '을/를', 'eval을'],
  ['process', '을/를', 'process를'],
  ['Function', '을/를', 'Function을'],
  ['W1', '이/가', 'W1이'],
  ['b2', '이/가', 'b2가'],
  ['x', '은/는', 'x는'],
  ['N', '은/는', 'N은'],
  ['3', '과/와', '3과'],
  ['10', '이라는/라는', '10이라는'],
  ['two_layer_net', '이/가', 'two_layer_net이'],
  ['"ko"', '은/는', '"ko"는'],
  ['static', '은/는', 'static은'],
  ['private', '을/를', 'private을'],
  ['softmax()', '이/가', 'softmax()가'],
  ["'out'", '이라는/라는', "'out'이라는"],
  ['dout', '을/를', 'dout을'],
  ['layout', '으로/로', 'layout으로'],
  ['lr', '은/는', 'lr은'],
  ['URL', '으로/로', 'URL로'],
  ['DIR', '은/는', 'DIR은'],
  ['dW', '이/가', 'dW가'],
  ['onEpoch', '을/를', 'onEpoch을'],
  ['import type', '으로/로', 'import type으로'],
  ['90%', '을/를', '90%를'],
  ['1/2', '을/를', '1/2을'],
  ['0.5', '을/를', '0.5를'],
  ['x²', '과/와', 'x²과'],
  ['(3, 1)', '과/와', '(3, 1)과'],
  ['(6,)', '이/가', '(6,)이'],
  ['0o17', '으로/로', '0o17로'],
])('%s with %s is %s', (word, pair, expected) => {
  expect(josa(word, pair)).toBe(expected)
})

test('a text without a letter still gets one of the two particles', () => {
  expect(josa('', '을/를')).toBe('를')
  expect(josa('…', '을/를')).toBe('…를')
})
