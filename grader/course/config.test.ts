import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { course } from './manifest.ts'
import { ConfigError } from './config-values.ts'
import { checkConfig, ITERATIONS, TRAININGS, untoldIn } from './config.ts'
import { readConfigOrThrow } from './read-config.ts'

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
  [{ point: {} }, 'point', 'exercises, points, thresholds, due, latePolicy, course, hints, diagnoses, tolerances'],
  [{ hints: 'no' }, 'hints', 'true, false'],
  [{ tolerances: { softmax: 2 } }, 'tolerances.softmax', '0–1'],
  [{ exercises: [] }, 'exercises', '["ch03", "ch04"]'],
  [{ points: { two_layer_net: 3 } }, 'points', 'ch04/two_layer_net, ch05/two_layer_net'],
  [{ points: { softmax: -1 } }, 'points.softmax', '0–1000'],
  [{ points: { softmax: '5' } }, 'points.softmax', '0–1000'],
  [{ points: { softmax: 0.004 } }, 'points.softmax', '0, 0.01–1000'],
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

it.each([
  ['{\n  "points": {\n    "softmax": -1\n  }\n}', 3],
  ['{\n  "course": "DL",\n  "exercises": ["ch03",\n    "sotfmax"]\n}', 4],
  ['{\n  "due": "tomorrow"\n}', 2],
  ['{\n\n  "point": {}\n}', 3],
  ['{\n  "points": {,\n}', 2],
])('names the line of a mistake in %j', (text, line) => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  const file = join(folder, 'course.config.json')
  writeFileSync(file, text)
  expect(() => readConfigOrThrow(file)).toThrow(expect.objectContaining({ line }))
  rmSync(folder, { recursive: true })
})

it.each([
  ['UTF-8 with its mark', 'utf8'],
  ['UTF-16, as older PowerShell writes it', 'utf16le'],
] as const)('reads a file in %s', (_, encoding) => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  const file = join(folder, 'course.config.json')
  writeFileSync(file, '\uFEFF{ "course": "딥러닝 1" }\r\n', encoding)
  expect(readConfigOrThrow(file)).toEqual({ course: '딥러닝 1' })
  rmSync(folder, { recursive: true })
})

it('lists all choices for a name that is none, and says what was probably meant', () => {
  const wrong = (): unknown => checkConfig({ exercises: ['sotfmax'] })
  expect(wrong).toThrow(
    expect.objectContaining({ nearest: 'softmax', expected: expect.stringMatching(/^ch03, ch04, ch05, /) }),
  )
  for (const { id } of course) expect(wrong).toThrow(expect.objectContaining({ expected: expect.stringContaining(id) }))
})

it('lists no chapter where only one exercise can stand', () => {
  const wrong = (): unknown => checkConfig({ points: { softmx: 10 } })
  expect(wrong).toThrow(
    expect.objectContaining({ nearest: 'softmax', expected: expect.stringMatching(/^ch03\/sigmoid, /) }),
  )
})

it.each([
  [{ latePolicy: { percent: 10 } }, 'latePolicy.percent', 'percentPerDay'],
  [{ latePolicy: { grace: 10 } }, 'latePolicy.grace', 'graceMinutes'],
  [{ point: {} }, 'point', 'points'],
])('says of %j that the key is wrong, not its value', (config, at, nearest) => {
  expect(() => checkConfig(config)).toThrow(expect.objectContaining({ at, nearest, isUnknownKey: true }))
})

it('can keep hints or diagnoses from students', () => {
  expect(untoldIn(checkConfig({ hints: false }))).toEqual({ hints: true, diagnoses: false })
  expect(untoldIn(checkConfig({ hints: true }))).toBeUndefined()
})
