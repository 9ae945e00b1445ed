import { expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { shownFindings, SHOWN_PER_KIND } from './shown-findings.ts'

const at = (line: number, column = 1) => ({ file: 'ch03/sigmoid.ts', line, column, code: '…' })
const type = (line: number, ts = 2322): Finding => ({
  kind: 'type',
  severity: 'declaration',
  message: 'no',
  ts,
  ...at(line),
})

it('sorts by line and column', () => {
  expect(shownFindings([type(3), type(1), type(2)]).map(({ line }) => line)).toEqual([1, 2, 3])
})

it('keeps the first five findings of a kind', () => {
  const lines = [9, 8, 7, 6, 5, 4, 3, 2, 1]
  expect(shownFindings(lines.map((line) => type(line))).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  expect(SHOWN_PER_KIND).toBe(5)
})

it('reports a name that is declared twice once, where it is declared last', () => {
  const twice = [type(1, 2451), type(2, 2451)]
  expect(shownFindings(twice)).toEqual([twice[1]])
  expect(shownFindings([type(1, 2304), type(2, 2304)])).toHaveLength(2)
})

it('drops a type error about an any or a refused name that another finding already reports', () => {
  const any: Finding = { kind: 'any', severity: 'declaration', name: 'sigmoid', where: 'x', type: 'any', ...at(1) }
  const refused: Finding = { kind: 'forbidden-name', severity: 'fatal', name: 'process', ...at(2) }
  const others = [type(1, 2322), type(3, 7006)]
  expect(shownFindings([any, refused, type(1, 7006), type(2, 2580), ...others])).toEqual([
    any,
    others[0],
    refused,
    others[1],
  ])
})
