import { expect, it } from 'vitest'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import { renderLine } from '../journal/lines.ts'
import { compactVerdict } from './compact-verdict.ts'

const portrait = { weights: [Array.from({ length: 784 }, () => 127)], confusion: [[1]], mistakes: [] }
const training = { iterations: 1, loss: [2.3], trainAccuracy: [0.1], testAccuracy: [0.1], portrait }

it('a class keeps of a training its curve, and not what its network looks like', () => {
  const kept = compactVerdict(judge([reported('ch04/train_neuralnet', 'passed', { training })]))
  const line = renderLine({ key: 'a', verdict: kept })
  expect(line).not.toContain('portrait')
  expect(line).toContain('"loss":[2.3]')
})
