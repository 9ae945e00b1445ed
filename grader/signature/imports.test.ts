import { expect, it } from 'vitest'
import { importsOf } from './imports.ts'

it('returns the relative imports of a file, including types, once each', () => {
  const text = `
    import * as np from '#np'
    import { softmax } from '../ch03/softmax.ts'
    import type { TwoLayerNet } from './two_layer_net.ts'
    export type { Params } from './two_layer_net.ts'
    type Batch = ReturnType<typeof import('./mini_batch.ts').miniBatch>
    const later = () => import('./later.ts')
  `
  expect(importsOf(text)).toEqual(['../ch03/softmax.ts', './two_layer_net.ts', './mini_batch.ts', './later.ts'])
})

it('ignores comments and strings', () => {
  expect(importsOf(`// import { a } from './a.ts'\nconst text = "import { b } from './b.ts'"`)).toEqual([])
})

it('reads what it can of a broken file, and nothing of a file beyond the limits', () => {
  expect(importsOf(`import { a } from './a.ts'\nfunction (`)).toEqual(['./a.ts'])
  expect(importsOf(`import { a } from './a.ts'\n${'('.repeat(60_000)}`)).toEqual([])
})
