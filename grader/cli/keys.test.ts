import { expect, it } from 'vitest'
import { keysIn } from './keys.ts'

it('knows each key, in capitals too, and on a Korean keyboard', () => {
  expect(keysIn('haflpu')).toEqual(['hint', 'all', 'failing', 'list', 'page', 'ui'])
  expect(keysIn('HQ')).toEqual(['hint', 'quit'])
  expect(keysIn('ㅗㅁㄹㅣㅔㅕㅂ')).toEqual(['hint', 'all', 'failing', 'list', 'page', 'ui', 'quit'])
})

it('ends with Ctrl-C, goes back with Enter, and passes over what is none of its keys', () => {
  expect(keysIn('\u0003')).toEqual(['quit'])
  expect(keysIn('\r')).toEqual(['back'])
  expect(keysIn('\u001B[A')).toEqual([])
  expect(keysIn('xyz')).toEqual([])
})
