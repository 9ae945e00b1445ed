import { expect, it } from 'vitest'
import { parameterNames } from './parameter-names.ts'

it('reads the names of parameters from a contract, of functions and of methods', () => {
  expect(parameterNames('ch03/sigmoid', 'sigmoid')).toEqual(['x'])
  expect(parameterNames('ch04/numerical_gradient', 'numericalGradient')).toEqual(['f', 'x'])
  expect(parameterNames('ch04/gradient_descent', 'gradientDescent')).toEqual(['f', 'initX', 'lr', 'stepNum'])
  expect(parameterNames('ch05/affine', 'constructor')).toEqual(['W', 'b'])
  expect(parameterNames('ch04/two_layer_net', 'gradient')).toEqual(['x', 't'])
  expect(parameterNames('ch03/sigmoid', 'softmax')).toEqual([])
})
