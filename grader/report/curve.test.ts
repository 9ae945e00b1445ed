import { describe, expect, it } from 'vitest'
import { beside, type CurveFrame, type CurvePoint, renderCurve } from './curve.ts'

const frame: CurveFrame = { title: 'loss', x: [0, 100], y: [0, 2], columns: 16, rows: 6, label: (y) => y.toFixed(1) }

describe('a curve in characters', () => {
  it('goes from corner to corner if the numbers do', () => {
    const line = [
      { x: 0, y: 2 },
      { x: 100, y: 0 },
    ]
    // Braille dots as code points, since Braille blanks look like spaces: 2801 is the upper left dot.
    expect(renderCurve(line, frame)).toEqual([
      'loss            ',
      '2.0 ┤\u2811\u2822\u2884\u2840' + '\u2800'.repeat(7),
      '    │' + '\u2800'.repeat(3) + '\u2808\u2811\u2822\u2884\u2840' + '\u2800'.repeat(3),
      '    │' + '\u2800'.repeat(7) + '\u2808\u2811\u2822\u2884',
      '0.0 └───────────',
      '     0       100',
    ])
  })

  it('has axes even before it has data', () => {
    const empty = renderCurve([], frame)
    expect(empty).toHaveLength(6)
    expect(empty[1]).toBe(`2.0 ┤${'\u2800'.repeat(11)}`)
  })

  it('shows the mean of numbers that share a column, and skips NaN', () => {
    const middle = renderCurve([{ x: 0, y: 1 }], frame)
    const jumping = [0, 2, NaN, 0, 2].map((y): CurvePoint => ({ x: 0, y }))
    expect(renderCurve(jumping, frame)).toEqual(middle)
  })

  it('stays within its frame for any input', () => {
    const wild = renderCurve(
      [
        { x: -5, y: 1e300 },
        { x: 1e9, y: -1e300 },
      ],
      frame,
    )
    expect(wild.every((line) => line.length === 16)).toBe(true)
  })

  it('fits beside another one', () => {
    expect(beside(['a', 'bbb'], ['c', 'd'], 2)).toEqual(['a    c', 'bbb  d'])
  })
})
