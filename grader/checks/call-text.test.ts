import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { callText } from './call-text.ts'
import { CODE_WIDTH } from './literal.ts'

describe('callText', () => {
  it('is the arguments as constants, and the body, which prints what it returns', () => {
    expect(callText('({ softmax }, np, a) => softmax(np.array(a))', [[1, 2]])).toBe(
      'const a = [1, 2]\nconsole.log(softmax(np.array(a)))',
    )
    expect(callText('({ f }, np, x, n) => f(x, n)', [np.array([[1], [2]]), 3])).toBe(
      'const x = np.array([[1], [2]])\nconst n = 3\nconsole.log(f(x, n))',
    )
  })

  it('keeps the lines of a body, without the marks of the transform', () => {
    const source = '({ f }) => {\n\tconst y = .5;\n\tf("W1");\n\treturn {\n\t\ty: f(y),\n\t\ty\n\t};\n}'
    expect(callText(source, [])).toBe("const y = 0.5\nf('W1')\nconsole.log({ y: f(y), y })")
  })

  it('leaves out the comments of the makers', () => {
    const source = "({ f }) => {\n\t// Which of the two it is.\n\tf(1); // once\n\tf('a // b');\n}"
    expect(callText(source, [])).toBe("f(1)\nf('a // b')")
  })

  it('keeps a semicolon that parts two statements', () => {
    expect(callText('({ f }) => {\n\tf();\n\t[1].map(f);\n}', [])).toBe('f();\n[1].map(f)')
  })

  it('makes up what is too large to be written down, in its shape', () => {
    const x = np.arange(3000).reshape(30, 100).mul(0.1)
    expect(callText('({ f }, np, x) => f(x)', [x])).toBe(
      'const x = np.random.randn(30, 100) // (30, 100)\nconsole.log(f(x))',
    )
  })

  it('rather makes up the largest than all', () => {
    const matrix = (rows: number) =>
      np
        .arange(rows * 4)
        .reshape(rows, 4)
        .mul(0.37)
    const lines = callText('({ f }, np, a, b, c) => f(a, b, c)', [matrix(4), matrix(20), matrix(5)]).split('\n')
    expect(lines.filter((line) => line.includes('random'))).toEqual(['const b = np.random.randn(20, 4) // (20, 4)'])
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(CODE_WIDTH)
  })

  it('writes out the helpers that are used, and those that they use', () => {
    const half = (x: number) => x / 2
    const quarter = (x: number) => half(half(x))
    const given = { half, quarter, unused: () => 0 }
    expect(callText('({ f, quarter }, np, x) => f(quarter(x))', [8], given)).toBe(
      [
        'const x = 8',
        'const half = (x) => x / 2',
        'const quarter = (x) => half(half(x))',
        'console.log(f(quarter(x)))',
      ].join('\n'),
    )
    expect(callText('({ f }, np, x) => f(x)', [8], given)).toBe('const x = 8\nconsole.log(f(x))')
  })
})
