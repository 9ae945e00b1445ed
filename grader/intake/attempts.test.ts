import { expect, it } from 'vitest'
import { numberedPath, readAttempt } from './attempts.ts'

it.each([
  ['hw-2.zip', 'hw', 2],
  ['hw (2).zip', 'hw', 2],
  ['hw version 2.zip', 'hw', 2],
  ['hw(2).tar.gz', 'hw', 2],
  ['김철수_과제_v3.zip', '김철수_과제', 3],
  ['김철수 과제 2차 제출.zip', '김철수 과제', 2],
  ['hw attempt 2', 'hw', 2],
  ['과제 재제출 1', '과제', 1],
  ['1조-2', '1조', 2],
  ['Kim_4711_assignsubmission_file_ (1)', 'Kim_4711_assignsubmission_file', 1],
  ['hw.zip', 'hw', 0],
  ['2026001', '2026001', 0],
  ['hw_2026', 'hw_2026', 0],
  ['ch-3.zip', 'ch-3', 0],
  ['kim_chapter_04.zip', 'kim_chapter_04', 0],
])('%s is %s, attempt %i', (name, stem, attempt) => {
  expect(readAttempt(name)).toEqual({ stem, attempt })
})

it('reads the number of an attempt in the folders of a path', () => {
  expect(numberedPath('Homework 1/Version 2/softmax.ts').attempt).toBe(2)
})
