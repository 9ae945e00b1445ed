import { describe, expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const simpleNet = `import * as np from '#np'
  import type { NdArray } from '#np'
  export class SimpleNet { W = np.zeros(2, 3); predict(x: NdArray) { return x }; loss(x: NdArray, t: NdArray) { return 1 } }`
const inspectWith = (line: string) => inspect('ch04/simple_net', `${line}\n${simpleNet}`)

describe('imports', () => {
  it.each([
    ["import { exp } from '#np'"],
    ["import { softmax } from '../ch03/softmax.ts'"],
    ["import { numericalGradient } from './numerical_gradient.ts'"],
    ["import './numerical_gradient.ts'"],
    ["import type { MnistData } from '#datasets/mnist'"],
    ["import { type MnistData } from '#datasets/mnist'"],
    ["import { MnistData } from '#datasets/mnist'"],
    ["import type * as mnist from '#datasets/mnist'"],
    ["type Loss = typeof import('./cross_entropy_error.ts').crossEntropyError"],
  ])('are allowed: %s', (line) => {
    expect(inspectWith(line)).toEqual([])
  })

  it.each([
    ["import fs from 'node:fs'", { module: 'node:fs', why: 'unknown' }],
    ["import * as v from 'vitest'", { module: 'vitest', why: 'unknown' }],
    ["import data from './weights.json'", { module: './weights.json', why: 'unknown' }],
    ["import { x } from '../../solutions/ch03/softmax.ts'", { why: 'unknown', meant: '../ch03/softmax.ts' }],
    ["import { softmax } from './softmax.ts'", { why: 'unknown', meant: '../ch03/softmax.ts' }],
    ["import { softmax } from '../ch03/softmax'", { why: 'unknown', meant: '../ch03/softmax.ts' }],
    [
      "import { numericalGradient } from './numerical_gradient.js'",
      { why: 'unknown', meant: './numerical_gradient.ts' },
    ],
    ["import * as np2 from '../np/index.ts'", { why: 'unknown' }],
    ["import { TwoLayerNet } from './two_layer_net.ts'", { why: 'later', exercise: 'ch04/two_layer_net' }],
    ["import type { TwoLayerNet } from './two_layer_net.ts'", { why: 'later', exercise: 'ch04/two_layer_net' }],
    ["import * as me from './simple_net.ts'", { why: 'itself', exercise: 'ch04/simple_net' }],
    ["import { loadMnist } from '#datasets/mnist'", { module: '#datasets/mnist', why: 'types-only' }],
    ["import * as mnist from '#datasets/mnist'", { why: 'types-only' }],
    ["import '#datasets/mnist'", { why: 'types-only' }],
    ["import fs = require('node:fs')", { module: 'node:fs', why: 'unknown' }],
    ["import { x } from '#\\u006eope'", { module: '#nope', why: 'unknown' }],
  ])('are refused: %s', (line, finding) => {
    expect(inspectWith(line)).toMatchObject([
      { kind: 'import', severity: 'fatal', file: 'ch04/simple_net.ts', line: 1, ...finding },
    ])
  })

  it('of a name that two chapters have get the nearer file as a suggestion', () => {
    const text = "import type { TwoLayerNet } from '../two_layer_net.ts'\nexport const gradientCheck = 1"
    expect(inspect('ch05/gradient_check', text)).toContainEqual(
      expect.objectContaining({ kind: 'import', why: 'unknown', meant: './two_layer_net.ts' }),
    )
  })

  it('at run time are refused', () => {
    expect(inspectWith("const later = () => import('#np')")).toMatchObject([
      { kind: 'dynamic-import', severity: 'fatal', line: 1, column: 21 },
    ])
  })

  it('in comments and strings are ignored', () => {
    expect(inspectWith(`// import fs from 'node:fs'\nconst text = "import('node:fs')"`)).toEqual([])
  })
})
