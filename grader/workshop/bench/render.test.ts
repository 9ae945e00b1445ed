import { describe, expect, it } from 'vitest'
import { renderFindings, renderHeader, type Machine } from './render.ts'

const machine: Machine = {
  date: new Date('2026-01-02T03:04:05Z'),
  cpu: 'Some CPU',
  cores: 2,
  load: 0.25,
  platform: 'linux',
  node: '20.19.0',
  args: [],
}

describe('the header', () => {
  it('says where and how the run was measured', () => {
    const numpy = { version: '2.4.6', blas: 'openblas 0.3', threads: 2 }
    expect(renderHeader({ ...machine, numpy, args: ['kernels', '--rounds', '1'] })).toBe(
      '`npm run bench -- kernels --rounds 1`: 2026-01-02, Some CPU, 2 cores (load 0.3), linux, Node 20.19.0, NumPy 2.4.6 (openblas 0.3, 2 threads)',
    )
  })

  it('says what is unknown', () => {
    expect(renderHeader(machine)).toMatch(/^`npm run bench`: .*, no python3 with NumPy to compare with$/)
    expect(renderHeader({ ...machine, numpy: { version: '1.20' } })).toMatch(/, NumPy 1\.20$/)
  })
})

describe('a section', () => {
  it('consists of its question, its tables and its notes', () => {
    const findings = { tables: [{ columns: ['a'], rows: [['1']] }], notes: ['One.', 'Two.'], figures: [] }
    expect(renderFindings('class', 'What?', findings)).toBe(
      '## class: What?\n\n| a   |\n| --- |\n| 1   |\n\nOne.\nTwo.',
    )
  })
})
