import { expect, test } from 'vitest'
import { texts } from './texts.ts'

const { train: en } = texts('en')
const { train: ko } = texts('ko')

test('of times that read the same none is called the fastest', () => {
  expect(en.fastest('10', '0 s', '20', '0 s')).toBe('All take about as long (0 s).')
  expect(ko.fastest('10', '0초', '20', '0초')).toBe('어느 값이든 걸리는 시간이 거의 같습니다(0초).')
  expect(ko.fastest('10', '1초', '20', '2초')).toBe('가장 빠른 값: 10(1초), 가장 느린 값: 20(2초).')
})

test('a file to load that is not there is said to be missing, without the code of the system', () => {
  expect(en.cannotReadFile('a.json', 'ENOENT')).toBe('There is no file a.json.')
  expect(ko.cannotReadFile('a.json', 'ENOENT')).toBe('a.json 파일이 없습니다.')
  expect(ko.cannotReadFile('a.json', 'EACCES')).toBe('a.json 파일을 읽을 수 없습니다(EACCES).')
})
