import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TestSpecification } from 'vitest/node'
import { course } from '../course/manifest.ts'
import { TRAINED, TrainingsLast } from './trainings-last.ts'

describe('the order of the check files', () => {
  it('is the one that was given, with the trainings at the end', () => {
    const ids = ['ch05/two_layer_net', 'ch04/two_layer_net', 'ch04/train_neuralnet', 'ch03/softmax']
    const files = ids.map((id) => ({ moduleId: `/kit/grader/checks/${id}.check.ts` }) as TestSpecification)
    // oxlint-disable-next-line no-array-sort -- this is no array
    const sorted = new TrainingsLast().sort(files).map(({ moduleId }) => /(ch\d\d\/\w+)\.check/.exec(moduleId)?.[1])
    expect(sorted).toEqual(['ch04/two_layer_net', 'ch03/softmax', 'ch04/train_neuralnet', 'ch05/two_layer_net'])
  })

  it('knows every exercise that trains on MNIST', () => {
    const text = (id: string): string => readFileSync(new URL(`./${id}.check.ts`, import.meta.url), 'utf8')
    const trained = course.map(({ id }) => id).filter((id) => text(id).includes('passMnistGate'))
    expect(trained.toSorted()).toEqual([...TRAINED].toSorted())
  })
})
