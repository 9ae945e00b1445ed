import { expect, it } from 'vitest'
import { openerFor } from './opener.ts'

it('a page is opened on Windows by a path that cmd takes for no option', () => {
  expect(openerFor('.grade/figures.html', 'win32')).toEqual(['cmd', '/c', 'start', '', '.grade\\figures.html'])
  expect(openerFor('.grade/figures.html', 'darwin')).toEqual(['open', '.grade/figures.html'])
  expect(openerFor('.grade/figures.html', 'linux')).toEqual(['xdg-open', '.grade/figures.html'])
})
