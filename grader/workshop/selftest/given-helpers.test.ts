import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { callText } from '../../checks/call-text.ts'
import { fakeNetwork } from '../../checks/network/fake-network.ts'
import { slopes } from '../../checks/network/slopes.ts'
import { hasSolutions } from './grading.ts'
import { paste } from './pasted.ts'

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
