import { expect, test } from 'vitest'
import { findings } from './finding.ts'
import { koreanMessage, messageFor } from './typescript.ts'

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

test('a value in the place of a function is advised to be the function itself', () => {
  const place = { file: 'ch04/two_layer_net.ts', line: 1, column: 1, text: '' } as const
  const said = (argument: string): string => {
    const message = `Argument of type '${argument}' is not assignable to parameter of type '(x: NdArray) => number'.`
    return findings.type({ kind: 'type', severity: 'declaration', ts: 2345, message, ...place })
  }
  expect(said('number')).toMatch(/^함수가 필요한 자리에 값이 있습니다/)
  expect(said('(x: string) => number')).not.toContain('함수가 필요한 자리에')
})

test('the parts of a sentence are those in quotes: an apostrophe opens none', () => {
  expect(koreanMessage(7018, "Object literal's property 'diff' implicitly has an 'any[]' type.")).toBe(
    "객체의 속성 'diff'의 타입을 알 수 없어 any가 됩니다.",
  )
  expect(koreanMessage(1029, "'public' modifier must precede 'static' modifier.")).toBe(
    "'public'은 'static' 앞에 써야 합니다.",
  )
})

test('what is not known, or is said otherwise, says what to look at, with TypeScript’s own words behind it', () => {
  expect(koreanMessage(9999, 'Something else.')).toBeUndefined()
  expect(koreanMessage(1005, 'Something else.')).toBeUndefined()
  expect(koreanMessage(1029, "Only 'one' name.")).toBeUndefined()
  expect(messageFor(1999, 'Something else.\n  More.')).toMatch(/괄호.*TypeScript의 말\(영어\): Something else\.$/)
  expect(messageFor(2999, 'Something else.')).toMatch(/선언된 곳.*TypeScript의 말\(영어\): Something else\.$/)
  expect(messageFor(7999, 'Something else.')).toMatch(/타입을 적으십시오.*TypeScript의 말\(영어\): Something else\.$/)
  const place = { file: 'ch03/softmax.ts', line: 1, column: 1, text: 'pass' }
  const habit = { kind: 'habit', severity: 'declaration', habit: 'pass', wrote: 'pass', meant: '', ...place } as const
  expect(findings.habit({ ...habit, message: 'Something else.', ts: 9999 })).toContain(
    'TypeScript(영어): Something else. (TS9999)',
  )
})
