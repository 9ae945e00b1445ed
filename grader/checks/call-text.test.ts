import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { callText } from './call-text.ts'

describe('callText', () => {
  it('is the arguments as constants, and the body', () => {
    expect(callText('({ softmax }, np, a) => softmax(np.array(a))', [[1, 2]])).toBe(
      'const a = [1, 2]\nsoftmax(np.array(a))',
    )
  })

  it('prints arrays as code, and cuts long ones', () => {
    expect(callText('({ f }, np, x, n) => f(x, n)', [np.array([[1], [2]]), 3])).toBe(
      'const x = np.array([[1], [2]])\nconst n = 3\nf(x, n)',
    )
    expect(callText('({ f }, np, x) => f(x)', [np.zeros(100)]).length).toBeLessThan(250)
  })

  it('keeps the lines of a body, without the marks of the transform', () => {
    expect(callText('({ f }) => {\n\tconst y = .5;\n\treturn f(y);\n}', [])).toBe('const y = 0.5\nreturn f(y)')
  })
})
