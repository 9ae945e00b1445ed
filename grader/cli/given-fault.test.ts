import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../platform/kit-root.ts'
import { givenFault } from './given-fault.mjs'

const at = (path: string): string => join(kitRoot, path)
const failed = (name: string, message: string, stack = ''): Error =>
  Object.assign(new Error(message), { name, stack: `${name}: ${message}\n${stack}` })
const changed = (): boolean => true

describe('what is said of an error in given code', () => {
  it.each([
    [
      'cannot be read',
      failed('SyntaxError', `${at('exercises/np/shape.ts')}:3:7: Unexpected token`),
      'shape.ts:3:7 is',
    ],
    [
      'is not there',
      failed(
        'Error',
        `Cannot find module '${at('exercises/np/shape.ts')}' imported from ${at('exercises/np/index.ts')}`,
      ),
      'shape.ts is',
    ],
    [
      'ends while it is loaded',
      failed('ReferenceError', 'oops is not defined', `    at ${pathToFileURL(at('exercises/np/shape.ts')).href}:2:1`),
      'shape.ts:2:1 is',
    ],
    [
      'lacks a name of another file',
      failed(
        'SyntaxError',
        "The requested module '../shape.ts' does not provide an export named 'a'",
        `${pathToFileURL(at('exercises/np/kernels/dot.ts')).href}:3`,
      ),
      'shape.ts is',
    ],
    [
      'lacks a name',
      failed('SyntaxError', "The requested module '#np' does not provide an export named 'zeros'"),
      'index.ts is',
    ],
  ])('that %s names the place and the command that puts it back', (_, error, place) => {
    const { en, ko } = givenFault(error, changed)!
    expect(en).toContain(`exercises/np/${place} given with the kit`)
    for (const says of [en, ko]) expect(says).toMatch(/npm run reset -- np$/)
    expect(en + ko).not.toContain(kitRoot)
    expect(ko).toMatch(/[가-힣]/)
  })

  it('names git for the data sets, of which no copy is kept', () => {
    const error = failed('SyntaxError', `${at('datasets/mnist/idx.ts')}:1:2: Unexpected token`)
    expect(givenFault(error)?.en).toMatch(/^datasets\/mnist\/idx\.ts:1:2 .*Unexpected token.*git restore datasets$/)
  })

  it('is nothing where the file is as it was given, or the error is elsewhere', () => {
    const inNp = `    at add (${pathToFileURL(at('exercises/np/shape.ts')).href}:2:1)`
    expect(givenFault(failed('TypeError', 'boo', inNp))).toBeUndefined()
    expect(
      givenFault(failed('TypeError', 'boo', `    at f (${at('grader/grade.ts')}:1:1)\n${inNp}`), changed),
    ).toBeUndefined()
    for (const thrown of [undefined, 'text', new Error('boo')]) expect(givenFault(thrown, changed)).toBeUndefined()
  })
})
