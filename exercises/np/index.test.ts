import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as np from './index.ts'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('golden'))
  .map((name) => [name, withoutComments(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))] as const)

test('offers what the course needs and no more', () => {
  const creation = ['arange', 'array', 'eye', 'fromBuffer', 'fromPixels', 'ones', 'random', 'zeros', 'zerosLike']
  const operations = [
    'abs',
    'add',
    'div',
    'dot',
    'equal',
    'exp',
    'log',
    'maximum',
    'mul',
    'sqrt',
    'square',
    'sub',
    'take',
  ]
  const reductions = ['argmax', 'max', 'mean', 'sum']
  const wanted = ['NdArray', 'isNdArray', ...creation, ...operations, ...reductions]
  expect(Object.keys(np).toSorted()).toEqual(wanted.toSorted())
  expect(Object.keys(np.random).toSorted()).toEqual(['choice', 'rand', 'randn', 'seed'])
})

test.each(sources)('%s imports nothing from outside', (_, text) => {
  for (const [, from] of text.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^\.\.?\//)
  expect(text).not.toMatch(/\b(process|globalThis|console|require|performance|structuredClone)\b/)
})

test.each(sources.filter(([name]) => name.startsWith('kernels')))('%s does not know the class', (_, text) => {
  expect(text).not.toMatch(/from '.*nd-array\.ts'/)
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
