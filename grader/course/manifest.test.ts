import { expect, it } from 'vitest'
import { course, shortName } from './manifest.ts'

it('names an exercise after its file, with the chapter only if two chapters have that file', () => {
  expect(shortName('ch04/mini_batch')).toBe('mini_batch')
  expect(shortName('ch05/sigmoid_layer')).toBe('sigmoid_layer')
  expect(shortName('ch04/two_layer_net')).toBe('ch04/two_layer_net')
  expect(shortName('ch05/two_layer_net')).toBe('ch05/two_layer_net')
})

it.each(['en', 'ko'] as const)('gives every exercise a different title (%s)', (lang) => {
  const titles = course.map(({ title }) => title[lang])
  expect(new Set(titles).size).toBe(titles.length)
})
