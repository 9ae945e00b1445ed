import { describe, expect, it } from 'vitest'
import { figuresTable } from './figure.ts'
import { renderTable } from './table.ts'

describe('a table', () => {
  it('is aligned Markdown', () => {
    const rows = [
      ['exp', '1.5 µs', '0.9×'],
      ['a product', '12 ms', '11×'],
    ]
    expect(renderTable({ columns: ['case', '>#np', '>ratio'], rows })).toMatchInlineSnapshot(`
      "| case      |    #np | ratio |
      | --------- | -----: | ----: |
      | exp       | 1.5 µs |  0.9× |
      | a product |  12 ms |   11× |"
    `)
  })

  it('of goals says which are met, and which could not be measured', () => {
    const table = figuresTable([
      { name: 'a', goal: '3 s', now: '2 s', met: true },
      { name: 'b', goal: '3 s', now: '4 s', met: false },
      { name: 'c', goal: '3 s', now: 'unknown' },
    ])
    expect(table.rows.map((row) => row[3])).toEqual(['yes', 'no', '?'])
  })
})
