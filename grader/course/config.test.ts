import { expect, it } from 'vitest'
import { ConfigError, checkConfig, ITERATIONS, TRAININGS } from './config.ts'

it('accepts exercise names in any spelling', () => {
  expect(
    checkConfig({
      exercises: ['ch03', 'reluLayer', 'relu'].filter((name) => name !== 'reluLayer'),
      points: { softmax: 10, 'ch05/two_layer_net': 0 },
      thresholds: { train_neuralnet: { '3000': 0.9 } },
      due: '2026-04-01T23:59:00+09:00',
    }),
  ).toEqual({
    exercises: ['ch03/sigmoid', 'ch03/softmax', 'ch05/relu'],
    points: { 'ch03/softmax': 10, 'ch05/two_layer_net': 0 },
    thresholds: { 'ch04/train_neuralnet': { '3000': 0.9 } },
    due: '2026-04-01T23:59:00+09:00',
  })
  expect(checkConfig({ latePolicy: { percentPerDay: 10 } })).toEqual({
    latePolicy: { percentPerDay: 10, graceMinutes: 0 },
  })
  expect(checkConfig({})).toEqual({})
})

it.each([
  [[], '', '{ … }'],
  [{ point: {} }, 'point', 'exercises, points, thresholds, due, latePolicy, course'],
  [{ exercises: [] }, 'exercises', '["ch03", "ch04"]'],
  [{ exercises: ['sotfmax'] }, 'exercises', 'softmax'],
  [{ points: { two_layer_net: 3 } }, 'points', 'ch04/two_layer_net, ch05/two_layer_net'],
  [{ points: { softmax: -1 } }, 'points.softmax', '0–1000'],
  [{ points: { softmax: '5' } }, 'points.softmax', '0–1000'],
  [{ thresholds: { softmax: {} } }, 'thresholds', TRAININGS.join(', ')],
  [{ thresholds: { train_neuralnet: { '2000': 0.9 } } }, 'thresholds.train_neuralnet', ITERATIONS.join(', ')],
  [{ thresholds: { train_neuralnet: { '3000': 91 } } }, 'thresholds.train_neuralnet.3000', '0–1'],
  [{ due: '2026-04-01' }, 'due', '2026-04-01T23:59:00+09:00'],
  [{ latePolicy: {} }, 'latePolicy.percentPerDay', '0–100'],
  [{ latePolicy: { percentPerDay: 10, grace: 5 } }, 'latePolicy.grace', 'percentPerDay, graceMinutes, lastDay'],
])('reports where %j is wrong and what is allowed there', (config, at, expected) => {
  const wrong = (): unknown => checkConfig(config)
  expect(wrong).toThrow(ConfigError)
  expect(wrong).toThrow(expect.objectContaining({ at, expected }))
})
