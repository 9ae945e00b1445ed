import { expect, test } from 'vitest'
import { audienceOf } from './audience.ts'

const [KNOWN, SECRET] = [{ seed: 7 }, { seed: 'secret:0123456789abcdef' }]

test.each(['gradescope', 'classroom50'])('%s is always shown to students, so it is always for students', (format) => {
  expect(audienceOf(format, KNOWN, undefined)).toBe('student')
  expect(audienceOf(format, SECRET, 'instructor')).toBe('student')
})

test.each(['terminal', 'json', 'csv', 'junit', 'markdown', 'html'])(
  '%s is for the instructor; for students under a secret seed; and otherwise for the requested audience',
  (format) => {
    expect(audienceOf(format, KNOWN, undefined)).toBe('instructor')
    expect(audienceOf(format, SECRET, undefined)).toBe('student')
    expect(audienceOf(format, SECRET, 'instructor')).toBe('instructor')
    expect(audienceOf(format, KNOWN, 'student')).toBe('student')
  },
)

test('annotations are for students unless another audience is requested', () => {
  expect(audienceOf('github', KNOWN, undefined)).toBe('student')
  expect(audienceOf('github', KNOWN, 'instructor')).toBe('instructor')
})
