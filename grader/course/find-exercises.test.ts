import { describe, expect, it } from 'vitest'
import { findExercises } from './find-exercises.ts'

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

  it.each(['ch03', 'CH3', 'exercises/ch03/'])('finds the exercises of a chapter by %s', (name) => {
    expect(findExercises(name)).toEqual({ ids: ['ch03/sigmoid', 'ch03/softmax'] })
  })

  it('finds both exercises for a name that two chapters have, and one if the chapter is given', () => {
    expect(findExercises('two_layer_net')).toEqual({ ids: ['ch04/two_layer_net', 'ch05/two_layer_net'] })
    expect(findExercises('ch05/two_layer_net')).toEqual({ ids: ['ch05/two_layer_net'] })
    expect(findExercises('ch05/two_layer_nt')).toEqual({ unknown: 'ch05/two_layer_nt', nearest: 'ch05/two_layer_net' })
    expect(findExercises('two_layer_nt')).toEqual({ unknown: 'two_layer_nt', nearest: 'two_layer_net' })
  })

  it('suggests the nearest exercise for a typo, and none for nonsense', () => {
    expect(findExercises('sotfmax')).toEqual({ unknown: 'sotfmax', nearest: 'softmax' })
    expect(findExercises('mean_squared')).toEqual({ unknown: 'mean_squared', nearest: 'mean_squared_error' })
    expect(findExercises('zzzzzzzzzz')).toEqual({ unknown: 'zzzzzzzzzz', nearest: undefined })
  })
})
