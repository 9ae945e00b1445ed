import { expect, it } from 'vitest'
import { importOf } from './course-import.ts'
import { toStatement } from './python/statement.ts'

it.each([
  ['softmax', 'ch04/simple_net', "import { softmax } from '../ch03/softmax.ts'"],
  ['cross_entropy_error', 'ch04/simple_net', "import { crossEntropyError } from './cross_entropy_error.ts'"],
  ['TwoLayerNet', 'ch04/train_neuralnet', "import { TwoLayerNet } from './two_layer_net.ts'"],
  ['TwoLayerNet', 'ch05/gradient_check', "import { TwoLayerNet } from './two_layer_net.ts'"],
  ['MulLayer', 'ch05/relu', "import { MulLayer } from './layer_naive.ts'"],
  ['sigmoid', 'ch05/gradient_check', "import { sigmoid } from '../ch03/sigmoid.ts'"],
  ['SoftmaxWithLoss', 'ch05/gradient_check', "import { SoftmaxWithLoss } from './softmax_with_loss.ts'"],
  ['simpleNet', undefined, "import { SimpleNet } from './exercises/ch04/simple_net.ts'"],
  ['trainNeuralnet', undefined, "import { trainNeuralnet } from './exercises/ch04/train_neuralnet.ts'"],
  ['np', undefined, "import * as np from '#np'"],
] as const)('imports %s in %s', (name, id, line) => {
  expect(importOf(name, id)).toBe(line)
  const python = { id, contract: '', text: '', isDeclared: () => false }
  expect(toStatement(`from common import ${name}`, python)).toBe(line)
})

it.each([
  ['softmax', 'ch03/sigmoid'],
  ['softmax', 'ch03/softmax'],
  ['Softmax', 'ch04/simple_net'],
  ['constructor', 'ch04/simple_net'],
  ['toString', undefined],
] as const)('imports no %s in %s', (name, id) => expect(importOf(name, id)).toBeUndefined())
