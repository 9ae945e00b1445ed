import { expect, it } from 'vitest'
import { parseTime, showMinute, showTime, zoneIn } from './local-time.ts'

const SEOUL = 540

it.each([
  '2026-04-01 23:20',
  '2026-04-01 23:20:00',
  '2026-04-01T23:20:00',
  '2026/04/01 23:20',
  '2026. 4. 1. 오후 11:20',
  '2026. 4. 1. 오후 11:20:00',
  '2026-04-01 오후 11:20',
  '2026-04-01 11:20:00 PM',
  '2026-04-01 11:20 p.m.',
  '2026년 4월 1일 오후 11:20',
  '2026년 4월 1일 오후 11시 20분',
  '2026년 4월 1일 수요일, 오후 11:20',
  '오후 11:20, 2026-04-01',
  'Wednesday, 1 April 2026, 11:20 PM',
  'Apr 1, 2026 at 11:20pm',
  'April 1st 2026 23:20',
  '01-Apr-2026 23:20',
  '2026-04-01T14:20:00Z',
  '2026-04-01T14:20:00.000Z',
  '2026-04-01 14:20:00 UTC',
  '2026-04-01 07:20:00 -0700',
  '2026-04-01T23:20:00+09:00',
  '2026-04-01 23:20 KST',
  '2026-04-01 23:20:00 (KST)',
])('%s is twenty past eleven in the evening of April 1st in Seoul', (text) => {
  expect(parseTime(text, SEOUL)?.toISOString()).toBe('2026-04-01T14:20:00.000Z')
})

it('knows midnight and noon, and tells day and month apart only where that is certain', () => {
  const iso = (text: string) => parseTime(text, 0)?.toISOString()
  expect(iso('2026-04-01 오전 12:05')).toBe('2026-04-01T00:05:00.000Z')
  expect(iso('2026-04-01 오후 12:05')).toBe('2026-04-01T12:05:00.000Z')
  expect(iso('23/4/2026 9:05')).toBe('2026-04-23T09:05:00.000Z')
  expect(iso('4/23/2026 9:05 AM')).toBe('2026-04-23T09:05:00.000Z')
})

it.each([
  '',
  'yesterday',
  '2026-04-01',
  '23:20',
  '3/4/2026 11:20',
  '2026-02-30 11:20',
  '2026-04-01 25:00',
  '2026-04-01 23:75',
  '2026-04-01 오후 23:20',
  '2026-13-01 11:20',
  '46113.97',
  '2026-04-01 23:20 EST',
])('never guesses what "%s" may be', (text) => {
  expect(parseTime(text, SEOUL)).toBeUndefined()
})

it('shows an instant as the clocks of a zone do', () => {
  const iso = '2026-04-01T14:20:00.000Z'
  expect([540, -450, 0, undefined].map((zone) => showTime(iso, zone))).toEqual([
    '2026-04-01T23:20:00+09:00',
    '2026-04-01T06:50:00-07:30',
    '2026-04-01T14:20:00+00:00',
    iso,
  ])
})

it('shows a time to the minute', () => {
  const iso = '2026-04-01T14:20:30.000Z'
  expect([540, 0, undefined].map((zone) => showMinute(iso, zone))).toEqual([
    '2026-04-01 23:20 +09:00',
    '2026-04-01 14:20 +00:00',
    '2026-04-01 14:20 UTC',
  ])
})

it('finds the zone that a time names', () => {
  expect(['2026-04-01T23:59:00+09:00', '2026-04-01T23:59:00Z', '2026-04-01T23:59:00-0730'].map(zoneIn)).toEqual([
    540, 0, -450,
  ])
  expect(zoneIn('2026-04-01 23:59')).toBeUndefined()
})
