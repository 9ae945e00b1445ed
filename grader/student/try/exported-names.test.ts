import { expect, it } from 'vitest'
import { course, fileOf } from '../../course/manifest.ts'
import { exportedNames } from './exported-names.mjs'
import { givenNames } from './given-names.mjs'

it('every exercise exports something that a program is given', () => {
  const files = new Set(exportedNames().map(([, file]) => file))
  expect([...files].toSorted()).toEqual(course.map(({ id }) => fileOf(id)).toSorted())
})

it('a name of two chapters is the earlier one’s', () => {
  expect(givenNames()).toMatchObject({
    np: 'exercises/np/index.ts',
    softmax: 'exercises/ch03/softmax.ts',
    TwoLayerNet: 'exercises/ch04/two_layer_net.ts',
    Affine: 'exercises/ch05/affine.ts',
  })
})
