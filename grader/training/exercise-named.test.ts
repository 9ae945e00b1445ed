import { expect, test } from 'vitest'
import { exerciseNamed } from './exercise-named.ts'
import { BOOK } from './plan.ts'
import type { Plan } from '../model/plan.ts'

const ch04: Plan = { ...BOOK, chapter: 'ch04', driver: 'student', seed: 0, lookEvery: 1 }
const ch05: Plan = { ...ch04, chapter: 'ch05', driver: 'book' }

test.each([
  ['softmax', 'ch03/softmax'],
  ['miniBatch', 'ch04/mini_batch'],
  ['TwoLayerNet.gradient', 'ch04/two_layer_net'],
  ['trainNeuralnet', 'ch04/train_neuralnet'],
])('in chapter 4, %s is written in %s', (task, id) => {
  expect(exerciseNamed(task, ch04)).toBe(id)
})

test('in chapter 5 the network is that of chapter 5', () => {
  expect(exerciseNamed('TwoLayerNet', ch05)).toBe('ch05/two_layer_net')
  expect(exerciseNamed('SoftmaxWithLoss.forward', ch05)).toBe('ch05/softmax_with_loss')
})

test('a task of no exercise up to this chapter has no file', () => {
  expect(exerciseNamed('Affine', ch04)).toBeUndefined()
  expect(exerciseNamed('world peace', ch04)).toBeUndefined()
})
