import { describe, expect, it } from 'vitest'
import { findByPart, findExercises, isChapterOrNumber } from './find-exercises.ts'
import { course } from './manifest.ts'

describe('findExercises', () => {
  it.each([
    'cross_entropy_error',
    'crossEntropyError',
    'CROSS-ENTROPY-ERROR',
    'ch04/cross_entropy_error',
    'exercises/ch04/cross_entropy_error.ts',
    'exercises\\ch04\\cross_entropy_error.ts',
    './ch4/cross_entropy_error.ts',
  ])('finds an exercise by %s', (name) => {
    expect(findExercises(name)).toEqual({ ids: ['ch04/cross_entropy_error'] })
  })

  it.each([
    ['소프트맥스', ['ch03/softmax']],
    ['소프트맥스 함수', ['ch03/softmax']],
    ['소프트맥스'.normalize('NFD'), ['ch03/softmax']],
    ['시그모이드', ['ch03/sigmoid']],
    ['시그모이드 계층', ['ch05/sigmoid_layer']],
    ['교차 엔트로피 오차', ['ch04/cross_entropy_error']],
    ['평균 제곱 오차', ['ch04/mean_squared_error']],
    ['오차제곱합', ['ch04/mean_squared_error']],
    ['sum_squares_error', ['ch04/mean_squared_error']],
    ['2층 신경망', ['ch04/two_layer_net']],
    ['MulLayer', ['ch05/layer_naive']],
    ['렐루', ['ch05/relu']],
    ['5.7.2', ['ch05/two_layer_net']],
    ['5.7.2절', ['ch05/two_layer_net']],
    ['4.3.2', ['ch04/numerical_diff', 'ch04/tangent_line']],
    ['4.4', ['ch04/numerical_gradient']],
    ['4.5', ['ch04/two_layer_net', 'ch04/train_neuralnet']],
    ['9', ['ch04/gradient_descent']],
    ['19', ['ch05/gradient_check']],
  ])('finds what the book, its Korean edition or the list call %s', (name, ids) => {
    expect(findExercises(name)).toEqual({ ids })
  })

  it('finds each exercise by both of its titles', () => {
    for (const { id, title } of course)
      for (const name of [title.ko, title.en]) expect(findExercises(name), name).toEqual({ ids: [id] })
  })

  it.each(['0', '20', '6장', '6.1', '3.9', '함수'])('finds nothing that %s would name', (name) => {
    expect(findExercises(name)).toMatchObject({ unknown: name })
  })

  it('knows the numbers that could be a chapter or a place in the list', () => {
    expect(['2', '3', '4', '5', '6', '3장', 'ch03'].filter(isChapterOrNumber)).toEqual(['3', '4', '5'])
  })

  it.each(['ch03', 'CH3', 'exercises/ch03/', '3', '3장', '제3장', '제 3 장', 'chapter 3', 'Chapter3'])(
    'finds the exercises of a chapter by %s',
    (name) => {
      expect(findExercises(name)).toEqual({ ids: ['ch03/sigmoid', 'ch03/softmax'] })
    },
  )

  it('finds both exercises for a name that two chapters have, and one if the chapter is given', () => {
    expect(findExercises('two_layer_net')).toEqual({ ids: ['ch04/two_layer_net', 'ch05/two_layer_net'] })
    expect(findExercises('ch05/two_layer_net')).toEqual({ ids: ['ch05/two_layer_net'] })
    expect(findExercises('ch05/two_layer_nt')).toEqual({ unknown: 'ch05/two_layer_nt', nearest: 'ch05/two_layer_net' })
    expect(findExercises('two_layer_nt')).toEqual({ unknown: 'two_layer_nt', nearest: 'two_layer_net' })
  })

  it.each([
    ['cross_entropy', 'ch04/cross_entropy_error'],
    ['crossEntropy', 'ch04/cross_entropy_error'],
    ['ch05/two', 'ch05/two_layer_net'],
    ['neuralnet', 'ch04/train_neuralnet'],
    ['rel', 'ch05/relu'],
    ['교차', 'ch04/cross_entropy_error'],
  ])('finds the one exercise with %s in its name, where parts are taken', (name, id) => {
    expect(findByPart(name)).toEqual({ ids: [id] })
    expect(findExercises(name)).toMatchObject({ unknown: name })
  })

  it.each(['numerical', 'two_layer', 're', 'err', '함수', 'x', 'ch', '6장'])(
    'takes no part that several have, or that says little: %s',
    (name) => {
      expect(findByPart(name)).toEqual(findExercises(name))
    },
  )

  it('takes a whole name before the parts of others', () => {
    expect(findByPart('softmax')).toEqual({ ids: ['ch03/softmax'] })
    expect(findByPart('two_layer_net')).toEqual({ ids: ['ch04/two_layer_net', 'ch05/two_layer_net'] })
  })

  it('suggests the nearest exercise for a typo, and none for nonsense', () => {
    expect(findExercises('sotfmax')).toEqual({ unknown: 'sotfmax', nearest: 'softmax' })
    expect(findExercises('mean_squared')).toEqual({ unknown: 'mean_squared', nearest: 'mean_squared_error' })
    expect(findExercises('소프트멕스')).toEqual({ unknown: '소프트멕스', nearest: 'softmax' })
    expect(findExercises('zzzzzzzzzz')).toEqual({ unknown: 'zzzzzzzzzz', nearest: undefined })
  })
})
