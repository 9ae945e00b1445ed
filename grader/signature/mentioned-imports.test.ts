import { describe, expect, it } from 'vitest'
import { dependentsOf, mentionedExercises } from './mentioned-imports.ts'

describe('mentionedExercises', () => {
  it('finds imports of values and of types, with any quotes', () => {
    const text = `import { softmax } from "../ch03/softmax.ts"\nimport type { A } from './mini_batch.ts'\nimport { x } from '#np'`
    expect(mentionedExercises('ch04/simple_net', text)).toEqual(['ch03/softmax', 'ch04/mini_batch'])
  })

  it('ignores later exercises and everything that is not an exercise', () => {
    const text = `import '../ch05/affine.ts'\nimport './helper.ts'\nimport '../../solutions/ch03/softmax.ts'`
    expect(mentionedExercises('ch04/simple_net', text)).toEqual([])
  })

  it('includes the exercises that the checks pass to it, imported or not', () => {
    expect(mentionedExercises('ch04/train_neuralnet', '')).toEqual(['ch04/two_layer_net'])
  })
})

describe('dependentsOf', () => {
  const texts = new Map([
    ['ch03/softmax', ''],
    ['ch04/two_layer_net', "import { softmax } from '../ch03/softmax.ts'"],
    ['ch05/two_layer_net', "import { softmax } from '../ch03/softmax.ts'"],
    ['ch05/gradient_check', "import { TwoLayerNet } from './two_layer_net.ts'"],
    ['ch04/train_neuralnet', ''],
  ])

  it('follows imports of imports, in the order of the course', () => {
    expect(dependentsOf(['ch03/softmax'], (id) => texts.get(id))).toEqual([
      'ch04/two_layer_net',
      'ch04/train_neuralnet',
      'ch05/two_layer_net',
      'ch05/gradient_check',
    ])
  })

  it('finds no dependents of an exercise that no file imports', () => {
    expect(dependentsOf(['ch05/gradient_check'], (id) => texts.get(id))).toEqual([])
  })

  it('does not include the changed exercise itself', () => {
    expect(dependentsOf(['ch05/two_layer_net', 'ch05/gradient_check'], (id) => texts.get(id))).toEqual([])
  })
})
