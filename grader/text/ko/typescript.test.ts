import { expect, test } from 'vitest'
import { koreanMessage } from './typescript.ts'

test.each([
  [1005, "')' expected.", '이 자리에 빠진 것이 있습니다: )'],
  [
    1359,
    "Identifier expected. 'const' is a reserved word that cannot be used here.",
    "'const'는 예약어여서 이름으로 쓸 수 없습니다. 앞줄의 괄호와 쉼표를 확인하십시오.",
  ],
  [2304, "Cannot find name 'mask'.", "'mask'라는 이름을 찾을 수 없습니다."],
  [
    2322,
    "Type 'number' is not assignable to type 'NdArray'.\n  More of it.",
    'number 타입의 값을 NdArray 타입의 자리에 쓸 수 없습니다.',
  ],
  [2339, "Property 'plus' does not exist on type 'NdArray'.", "NdArray 타입에는 'plus' 속성이 없습니다."],
  [
    2551,
    "Property 'dots' does not exist on type 'NdArray'. Did you mean 'dot'?",
    "NdArray 타입에는 'dots' 속성이 없습니다. 혹시 'dot'입니까?",
  ],
  [2554, 'Expected 1 arguments, but got 2.', '인수가 1개 필요하지만 2개를 넘겼습니다.'],
])('TS%i is said in Korean: %s', (ts, message, korean) => {
  expect(koreanMessage(ts, message)).toBe(korean)
})

test('what is not known, or is said otherwise, keeps TypeScript’s own words', () => {
  expect(koreanMessage(9999, 'Something else.')).toBe('Something else.')
  expect(koreanMessage(1005, 'Something else.')).toBe('Something else.')
})
