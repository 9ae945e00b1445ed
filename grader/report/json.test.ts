import { expect, test } from 'vitest'
import { course } from '../course/manifest.ts'
import { renderJson } from './json.ts'
import { reportFormats } from './reports.ts'
import { learned, reported, untouched, verdictOf, wrongNumber } from '../verdict/verdicts.fixture.ts'

const verdict = verdictOf((id) => {
  if (id === 'ch03/softmax') return reported(id, 'failed', wrongNumber)
  return id === 'ch04/mini_batch' ? untouched(id) : reported(id, 'passed', { training: learned })
})
const report = JSON.parse(renderJson(verdict, { lang: 'en', kit: 'kit 1.0.0' }))

test('the report has the keys of version 1, in their order', () => {
  expect(Object.keys(report)).toEqual([
    'version',
    'kit',
    'score',
    'maxScore',
    'isolation',
    'neighbours',
    'seed',
    'exercises',
    'training',
  ])
  expect(report).toMatchObject({ version: 1, kit: 'kit 1.0.0', isolation: 'process', neighbours: 'own', seed: 0 })
})

const KEYS = ['id', 'title', 'status', 'score', 'maxScore', 'checks']

test('every exercise is included, with points that add up', () => {
  expect(report.exercises.map(({ id }: { id: string }) => id)).toEqual(course.map(({ id }) => id))
  for (const exercise of report.exercises)
    expect(Object.keys(exercise).filter((key) => key !== 'training')).toEqual(KEYS)
  expect(report.score).toBe(report.exercises.reduce((sum: number, { score }: { score: number }) => sum + score, 0))
})

test('a passed check has no message, a failed one has the rendered text', () => {
  expect(report.exercises[0].checks[0]).toMatchObject({ status: 'passed', points: 1 })
  expect(report.exercises[0].checks[0]).not.toHaveProperty('message')
  const [, softmax] = report.exercises
  expect(softmax.checks[0]).toEqual({
    name: 'TypeScript syntax and declarations',
    status: 'skipped',
    points: 0,
    maxPoints: 1,
    message: 'The declarations are right. Their point counts as soon as one of the other checks passes.',
    durationMs: 1,
  })
  expect(Object.keys(softmax.checks[1])).toEqual(['name', 'status', 'points', 'maxPoints', 'message', 'durationMs'])
  expect(softmax.checks[1].message).toMatch(/^The result is another number than expected\.\n {2}Tried/)
})

test('titles and messages are in the language of the run, names always in English', () => {
  const korean = JSON.parse(renderJson(verdict, { lang: 'ko', kit: '' }))
  expect(korean.exercises[1]).toMatchObject({
    title: '소프트맥스 함수',
    checks: [{}, { name: 'averages over the batch' }],
  })
  expect(korean.exercises[1].checks[1].message).toMatch(/^결과의 값이/)
})

test('the training’s curve is included if it ran', () => {
  expect(report.training).toEqual(learned)
  expect(JSON.parse(renderJson(verdictOf(untouched), { lang: 'en', kit: '' }))).not.toHaveProperty('training')
})

test('the registered format names the kit and its version', () => {
  expect(JSON.parse(reportFormats.json(verdict, { lang: 'en' })).kit).toMatch(
    /^deep-learning-from-scratch-kit \d+\.\d+\.\d+/,
  )
})

test('a diagnosis is in the language of the report', () => {
  const says = { en: 'The factor 1/2 seems to be missing.', ko: '½이 빠진 것 같습니다.' }
  const diagnosed = verdictOf((id) => reported(id, 'failed', { diagnosis: { id: 'no-half', says } }))
  const { exercises } = JSON.parse(renderJson(diagnosed, { lang: 'ko', kit: '' }))
  expect(exercises[0].checks[1].diagnosis).toEqual({ id: 'no-half', says: says.ko })
})
