import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { callText } from '../../checks/call-text.ts'
import { trainerOf as trainerOfChapter4 } from '../../checks/ch04/trainer.ts'
import { trainerOf as trainerOfChapter5 } from '../../checks/ch05/trainer.ts'
import { fakeNetwork } from '../../checks/network/fake-network.ts'
import { slopes } from '../../checks/network/slopes.ts'
import { triedSteps } from '../../checks/network/tried.ts'
import { withImports } from '../../checks/tried-imports.ts'
import { hasSolutions } from './grading.ts'
import { paste } from './pasted.ts'

describe.skipIf(!hasSolutions)('what a message shows of a training', () => {
  it('can be pasted, and runs', { timeout: 120_000 }, async () => {
    const short = (code: string): string => code.replace(/\b3000\b/, '3')
    const pieces = [
      { exercise: 'ch04/train_neuralnet', code: short(trainerOfChapter4({} as never).tried) },
      {
        exercise: 'ch05/two_layer_net',
        code: short(withImports('ch05/two_layer_net', trainerOfChapter5({} as never).tried)),
      },
      { exercise: 'ch04/two_layer_net', code: triedSteps('784, 50, 10', 100) },
    ] as const
    const { errors, printed } = await paste(pieces)
    expect(errors).toBe('')
    expect([...printed.values()]).toEqual([
      [expect.stringMatching(/^0\.[01]\d+$/)],
      [expect.stringMatching(/^0\.[0-3]\d+$/)],
      [1, 2, 3].map(() => expect.stringMatching(/^2\.[23]\d+$/) as string),
    ])
  })
})

describe.skipIf(!hasSolutions)('a helper in a message', () => {
  it('can be pasted with the call that uses it, and runs', { timeout: 120_000 }, async () => {
    const params = { W1: np.ones(2, 2), b1: np.zeros(2), W2: np.ones(2, 2), b2: np.zeros(2) }
    const source = `({ gradientCheck, fakeNetwork, slopes }, np, params, x) => {
  const loss = () => params.W1.sum();
  const gradient = () => slopes(np, loss, params);
  const network = fakeNetwork(params, { gradient, numericalGradient: gradient });
  return gradientCheck(network, x, x).W1;
}`
    const code = callText(source, [params, np.eye(2)], { fakeNetwork, slopes })
    const { errors, printed } = await paste([{ exercise: 'ch05/gradient_check', code }])
    expect(errors).toBe('')
    expect(printed.get(code)).toEqual(['0'])
  })
})
