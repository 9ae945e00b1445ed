import { expect, it } from 'vitest'
import { texts } from '../../text/texts.ts'
import { backLines } from './given-back.ts'

it.each(['en', 'ko'] as const)('names every file that goes back: %s', (lang) => {
  const feedback = [{ path: 'grades/feedback-moodle.zip', count: 2, left: [] }]
  const written = { canvas: 'grades/canvas.csv', moodle: 'grades/moodle.csv', feedback, again: [], gone: [] }
  const lines = backLines(written, texts(lang))
  expect(lines.map((line) => /[a-z-]+\.(?:csv|zip)/.exec(line)?.[0])).toEqual([
    'canvas.csv',
    'moodle.csv',
    'feedback-moodle.zip',
  ])
})
