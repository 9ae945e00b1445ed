import { describe, expect, it } from 'vitest'
import { meantFile } from './meant-file.ts'
import { ownWordsOf } from './own-words.ts'

describe('the one file that is meant', () => {
  it.each([
    ['ch04/softmax.ts', 'ch03/softmax.ts', 'spelling'],
    ['소프트맥스.ts', 'ch03/softmax.ts', 'spelling'],
    ['ch03/소프트맥스 함수.ts'.normalize('NFD'), 'ch03/softmax.ts', 'spelling'],
    ['교차엔트로피오차.ts', 'ch04/cross_entropy_error.ts', 'spelling'],
    ['교차 엔트로피 오차 (1).ts', 'ch04/cross_entropy_error.ts', 'spelling'],
    ['시그모이드계층.ts', 'ch05/sigmoid_layer.ts', 'spelling'],
    ['MeanSquaredError.ts', 'ch04/mean_squared_error.ts', 'spelling'],
    ['crossEntropyError.ts', 'ch04/cross_entropy_error.ts', 'spelling'],
    ['cross-entropy-error.ts', 'ch04/cross_entropy_error.ts', 'spelling'],
    ['sigmoid.txt', 'ch03/sigmoid.ts', 'spelling'],
    ['sigmoid.mts', 'ch03/sigmoid.ts', 'spelling'],
    ['sigmoid', 'ch03/sigmoid.ts', 'spelling'],
    ['ch05/TwoLayerNet.ts', 'ch05/two_layer_net.ts', 'spelling'],
    ['ch05/2층신경망.ts', 'ch05/two_layer_net.ts', 'spelling'],
    ['softmax_최종.ts', 'ch03/softmax.ts', 'words'],
    ['softmax최종본.ts', 'ch03/softmax.ts', 'words'],
    ['소프트맥스_진짜최종_v2.ts', 'ch03/softmax.ts', 'words'],
    ['my_cross_entropy_error_final2.ts', 'ch04/cross_entropy_error.ts', 'words'],
    ['2026001_김철수_mini_batch.ts', 'ch04/mini_batch.ts', 'words'],
    ['2026103_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['hw1_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['김하늘_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['이재용_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['sigmoid_김하늘.ts'.normalize('NFD'), 'ch03/sigmoid.ts', 'words'],
    ['조수정_sigmoid.ts', 'ch03/sigmoid.ts', 'words'],
    ['2026801_김수정_softmax_수정.ts', 'ch03/softmax.ts', 'words'],
    ['김하늘최종_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['과제1_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['[과제1] softmax.ts', 'ch03/softmax.ts', 'words'],
    ['4장_mean_squared_error.ts', 'ch04/mean_squared_error.ts', 'words'],
    ['4장_two_layer_net.ts', 'ch04/two_layer_net.ts', 'words'],
    ['ch05_TwoLayerNet.ts', 'ch05/two_layer_net.ts', 'words'],
    ['softmax_함수.ts', 'ch03/softmax.ts', 'words'],
    ['softmax_2차제출.ts', 'ch03/softmax.ts', 'words'],
    ['week3_ex2_softmax.ts', 'ch03/softmax.ts', 'words'],
    ['ｓｏｆｔｍａｘ.ts', 'ch03/softmax.ts', 'spelling'],
    ['남궁민 - 소프트맥스(1).ts', 'ch03/softmax.ts', 'words'],
    ['시그모이드의 사본.ts', 'ch03/sigmoid.ts', 'spelling'],
    ['Copy of MeanSquaredError.ts', 'ch04/mean_squared_error.ts', 'spelling'],
    ['★softmax★.ts', 'ch03/softmax.ts', 'words'],
    ['softmax by 김하늘.ts', 'ch03/softmax.ts', 'words'],
    ['♥최종♥_mean_squared_error!!.ts', 'ch04/mean_squared_error.ts', 'words'],
    ['softmax_solution.ts', 'ch03/softmax.ts', 'key'],
    ['정답_소프트맥스_최종.ts', 'ch03/softmax.ts', 'key'],
  ])('by %s is %s', (path, file, by) => expect(meantFile(path)).toEqual({ file, by }))

  it.each([
    'two_layer_net.ts',
    'ch03/two_layer_net.ts',
    '2층신경망.ts',
    'softmax.js',
    'Sofmax.ts',
    'softmax_test.ts',
    'softmax.test.ts',
    'softmax_old.ts',
    'softmax_memo_garam.ts',
    'softmax_비밀메모_가람.ts',
    'softmax_구버전.ts',
    'softmax_재수정문.ts',
    'extra_softmax.ts',
    'softmax❌.ts',
    'softmax_solution_test.ts',
    '정답.ts',
    'softmax_함수그래프.ts',
    '연습_softmax.ts',
    '임시본_softmax.ts',
    '안쓰는_softmax.ts',
    '남의것_softmax.ts',
    'haneul_softmax.ts',
    '김하늘_softmax_test.ts',
    '김하늘_two_layer_net.ts',
    '김철수.ts',
    'softmax.ts.bak',
    'final.ts',
    '.softmax.ts.swp',
    'README',
    'package.json',
  ])('by %s is nothing certain', (path) => expect(meantFile(path)).toBeUndefined())

  it('reads past the names of those who handed it in, and no others', () => {
    const own = ownWordsOf(['Kim Ha-neul', 'park02', '이솔', 'Old Test'])
    for (const name of [
      'haneul_softmax.ts',
      'softmax-kim.ts',
      'KimHaNeul softmax.ts',
      'softmax_park02.ts',
      '이솔_softmax.ts',
    ])
      expect([name, meantFile(name, own)]).toEqual([name, { file: 'ch03/softmax.ts', by: 'words' }])
    for (const name of ['minsu_softmax.ts', 'softmax_old.ts', 'softmax_test.ts', 'kim.ts', 'park02_two_layer_net.ts'])
      expect([name, meantFile(name, own)]).toEqual([name, undefined])
    expect(meantFile('softmax.kim.ts', own)).toEqual({ file: 'ch03/softmax.ts', by: 'words' })
    expect(meantFile('softmax.png', ownWordsOf(['png']))).toBeUndefined()
  })
})
