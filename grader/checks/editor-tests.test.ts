import { describe, expect, it } from 'vitest'
import { withTests } from './editor-tests.ts'

describe('withTests', () => {
  const body = '{ points: 1 }, async () => {})'

  it('writes a test beside each check, on its line, however the file is indented', async () => {
    const code = `exercise('ch03/x', ({ check }) => {
check({ en: 'one\\'s own', ko: '하나' }, ${body}
      check(
        // Why.
        { ko: '둘', en: "two" },
        ${body}
})`
    const shown = await withTests(code, 'en')
    expect(shown.split('\n')).toHaveLength(code.split('\n').length)
    expect(shown.split('\n').slice(0, 3)).toEqual([
      "const suite = exercise; suite('ch03/x', ({ check }) => { void (() => test('TypeScript syntax and declarations', () => {})); ",
      `void (() => test('one\\'s own', () => {})); check({ en: 'one\\'s own', ko: '하나' }, ${body}`,
      '      void (() => test("two", () => {})); check(',
    ])
    expect((await withTests(code, 'ko')).match(/test\('\S+', /g)).toEqual(["test('하나', ", "test('둘', "])
  })

  it('takes no comment and no text for a check', async () => {
    const code =
      "exercise('ch03/x', () => {\n  // check({ en: 'a', ko: '가' })\n  const text = `\n  check({ en: 'b', ko: '나' })`\n})"
    expect((await withTests(code, 'en')).match(/test\(/g)).toHaveLength(1)
  })
})
