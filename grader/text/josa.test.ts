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
])('%s with %s is %s', (word, pair, expected) => {
  expect(josa(word, pair)).toBe(expected)
})

test('a text without a letter still gets one of the two particles', () => {
  expect(josa('', '을/를')).toBe('를')
  expect(josa('…', '을/를')).toBe('…를')
})
