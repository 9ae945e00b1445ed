import { describe, expect, test } from 'vitest'
import { codeBlock, escapeMarkdown, inlineCode } from './markdown-text.ts'

describe('escaped text', () => {
  test.each([
    ['<b>', '\\<b\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['@octocat', '\\@\u200boctocat'],
    ['fixes #12', 'fixes \\#\u200b12'],
    ['https://evil.example', 'https\\://evil\\.example'],
    ['*a* _b_ `c` ~d~ $e$ | f', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ \\| f'],
    ['&lt;', '\\&lt;'],
    ['a\n# b', 'a \\#\u200b b'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j is only text', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))

  test('keeps prose and numbers readable', () =>
    expect(escapeMarkdown('Divide by 0.5, then add 1e-7. (Why?)')).toBe('Divide by 0.5, then add 1e-7. (Why?)'))
})

describe('code', () => {
  test('is not ended by backticks in it', () => {
    expect(codeBlock(['````', 'x'])).toEqual(['`````text', '````', 'x', '`````'])
    expect(inlineCode('a`b')).toBe('``a`b``')
    expect(inlineCode('`a`')).toBe('`` `a` ``')
    expect(inlineCode('a\nb')).toBe('`a b`')
  })
})
