import { expect, it } from 'vitest'
import { isSameId, readIdAndName, readPeople } from './id-and-name.ts'

it.each([
  ['2026001_김철수_hw', '2026001', '김철수'],
  ['2026001-김철수-과제1', '2026001', '김철수'],
  ['김철수_2026001_과제1', '2026001', '김철수'],
  ['김철수(2026001)', '2026001', '김철수'],
  ['[2026001] 김철수', '2026001', '김철수'],
  ['2026001 김철수 과제', '2026001', '김철수'],
  ['2026001 김 철수', '2026001', '김철수'],
  ['2026-12345_김철수', '2026-12345', '김철수'],
  ['컴퓨터공학과_2026001_김철수_과제', '2026001', '김철수'],
  ['2026001_Kim Minsu_hw1', '2026001', 'Kim Minsu'],
  ['2026001 Kim Minsu hw', '2026001', 'Kim Minsu'],
  ['2026001_Lee Ji-min_hw', '2026001', 'Lee Ji-min'],
  ['Lee Ji-min(2026001)', '2026001', 'Lee Ji-min'],
  ['2026001-Lee Ji-min', '2026001', 'Lee Ji-min'],
  ['2026001-kim-hw', '2026001', 'kim'],
  ['2026-12345-kim', '2026-12345', 'kim'],
  ['kim-2026001-final', '2026001', 'kim'],
  ['hw1 Lee Ji-min 2026001', '2026001', 'Lee Ji-min'],
  ['과제 김 철수 2026001', '2026001', '김철수'],
  ['20262116학생뢰', '20262116', '학생뢰'],
  ['학생뢰20262116', '20262116', '학생뢰'],
  ['과제_20262116학생뢰_최종', '20262116', '학생뢰'],
  ['2026-12345학생뢰', '2026-12345', '학생뢰'],
  ['20262116KimMinsu', '20262116', 'KimMinsu'],
  ['2026001최종과제', '2026001', undefined],
  ['2026001_hw1', '2026001', undefined],
  ['2026001_과제_최종', '2026001', undefined],
  ['2026001_최종과제', '2026001', undefined],
  ['2026001_deep learning', '2026001', undefined],
  ['hw_2026001', '2026001', undefined],
  ['2026001', '2026001', undefined],
])('%s holds the number %s and the name %s', (text, id, name) => {
  expect(readIdAndName(text)).toEqual(name === undefined ? { id } : { id, name })
})

it('sees no number in short numbers and none at all in names', () => {
  for (const text of ['homework-1', 'kim', '김철수_과제1', 'student-12']) expect(readIdAndName(text)).toBeUndefined()
})

it.each([
  'KakaoTalk_20260401_2310',
  'KakaoTalk_20260401_231015234_01',
  'KakaoTalk_Photo_2026-04-01-23-10-15',
  'IMG_20260401_231012',
  'IMG_12345',
  'Screenshot_20260401-231012_hw',
  'Screenshot 2026-04-01 231012',
  '스크린샷 2026-04-01 231012',
  '스크린샷_20260401',
  'Download_20260401',
  '카카오톡 받은 파일 20260401',
  '화면 캡처 20260401',
  '과제1_20260401_2310',
  'hw_20260401231015',
  '202604012310',
])('sees no number in what a program called %s', (text) => {
  expect([readIdAndName(text), readPeople(text)]).toEqual([undefined, []])
})

it.each([
  ['20260401_김유신_2026016', '2026016', '김유신'],
  ['20260401_김유신', '20260401', '김유신'],
  ['20260401_김유신_과제1_12345', '20260401', '김유신'],
  ['KakaoTalk_20260401_2310_2026016_김유신', '2026016', '김유신'],
  ['20260401', '20260401', undefined],
  ['20261301_2310', '20261301', undefined],
])('%s may hold a day, and holds the number %s and the name %s', (text, id, name) => {
  expect(readIdAndName(text)).toEqual(name === undefined ? { id } : { id, name })
})

it('compares numbers with and without a hyphen', () => {
  expect([isSameId('2026-12345', '202612345'), isSameId('1', '2'), isSameId(undefined, undefined)]).toEqual([
    true,
    false,
    false,
  ])
})

const BOTH = [
  { id: '2026016', name: '김유신' },
  { id: '2026017', name: '이황' },
]

it.each([
  '2026016김유신,2026017이황',
  '2026016김유신_2026017이황',
  '2026016 김유신 + 2026017 이황',
  '2026016_김유신&2026017_이황_과제1',
  '2026016 김유신 2026017 이황 최종',
  '김유신2026016 이황2026017',
  '김유신(2026016), 이황(2026017)',
  '2026016_2026017_김유신_이황',
  '과제1_김유신,이황_2026016,2026017',
])('%s names two people', (text) => {
  expect(readPeople(text)).toEqual(BOTH)
})

it('names people by numbers alone, and nobody where one number may be a date', () => {
  expect(readPeople('hw_2026016+2026017')).toEqual([{ id: '2026016' }, { id: '2026017' }])
  for (const text of [
    '20260401_김유신_2026016',
    '2026016_김유신_20260401_과제',
    '2026016_2026016_김유신',
    '2026016_김유신',
  ])
    expect(readPeople(text)).toEqual([])
})
