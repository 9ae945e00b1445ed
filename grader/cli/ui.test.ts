import { expect, test } from 'vitest'
import { command } from './ui.ts'

const KOREAN = { LANG: 'ko_KR.UTF-8' }

test.each([
  [[], { lang: 'ko', open: true }],
  [['--lang', 'en'], { lang: 'en', open: true }],
  [['--lang=en', '--no-open'], { lang: 'en', open: false }],
])('%j is understood', (args, understood) => {
  expect(command.parse(args, KOREAN)).toEqual(understood)
})

test.each([
  [['--lang', 'fr'], /--lang에 쓸 수 없는 값입니다: "fr"/],
  [['--fast'], /--fast 옵션은 없습니다.*npm run ui/],
  [['sigmoid'], /sigmoid.*npm run ui/],
])('%j is told in one line', (args, says) => {
  expect(command.parse(args, KOREAN)).toEqual({ error: expect.stringMatching(says) as string })
})

test('--help explains, in the language that was asked for', () => {
  expect(command.parse(['--help', '--lang', 'en'], KOREAN)).toEqual({ usage: expect.stringMatching(/saved/) as string })
})
