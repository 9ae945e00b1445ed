import { expect, test } from 'vitest'
import { audienceOf } from './audience.ts'

const [KNOWN, SECRET] = [{ seed: 7 }, { seed: 'secret:0123456789abcdef' }]

test.each(['gradescope', 'classroom50'])('%s shows students what it is given, so it is always theirs', (format) => {
  expect(audienceOf(format, KNOWN, undefined)).toBe('student')
  expect(audienceOf(format, SECRET, 'instructor')).toBe('student')
})

test.each(['terminal', 'json', 'csv', 'junit', 'markdown', 'html'])(
  '%s is the instructor’s, but under a secret seed the student’s, and else whose was said',
  (format) => {
    expect(audienceOf(format, KNOWN, undefined)).toBe('instructor')
    expect(audienceOf(format, SECRET, undefined)).toBe('student')
    expect(audienceOf(format, SECRET, 'instructor')).toBe('instructor')
    expect(audienceOf(format, KNOWN, 'student')).toBe('student')
  },
)

test('annotations are the student’s unless someone says otherwise', () => {
  expect(audienceOf('github', KNOWN, undefined)).toBe('student')
  expect(audienceOf('github', KNOWN, 'instructor')).toBe('instructor')
})
