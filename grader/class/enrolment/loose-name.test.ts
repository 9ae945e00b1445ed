import { expect, it } from 'vitest'
import { readLooseName } from './loose-name.ts'

it.each([
  ['2026701_강하나_sigmoid.ts', '2026701_강하나', 'sigmoid.ts'],
  ['2026701_강하나_mse.ts', '2026701_강하나', 'mse.ts'],
  ['김하늘_시그모이드.ts', '김하늘', '시그모이드.ts'],
  ['김하늘_softmax수정.ts', '김하늘', 'softmax수정.ts'],
  ['권민재.softmax.ts', '권민재', 'softmax.ts'],
  ['성수지softmax.ts', '성수지', 'softmax.ts'],
  ['kim_numericalGradient.ts', 'kim', 'numericalGradient.ts'],
  ['2026701 강하나 과제 softmax 최종.ts', '2026701 강하나 과제', 'softmax 최종.ts'],
  ['hw1_softmax.ts', 'hw1', 'softmax.ts'],
])('a loose file is somebody’s: %s is of %s', (name, whose, file) => {
  expect(readLooseName(name)).toEqual({ whose, file })
})

it.each([
  'softmax_최종.ts',
  '소프트맥스.ts',
  'mean squared error.ts',
  '과제1_mse.ts',
  '3장_softmax_김하늘.ts',
  '김하늘_softmax_test.ts',
])('the name of a file is left whole where nobody stands before that of an answer: %s', (name) =>
  expect(readLooseName(name)).toBeUndefined(),
)
