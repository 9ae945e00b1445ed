import { expect, it } from 'vitest'
import { foldedCode } from './folded-code.ts'

it('shows the call at the end of long code, from the beginning of a statement on', () => {
  const values = Array.from({ length: 6 }, (_, i) => `const x${i} = ${i}`)
  const helper = ['const help = function (a) {', '  if (a) return 1', '  return 2', '}']
  const call = ['console.log({', '  loss: net.loss(x0),', '  again: net.loss(x0),', '})']
  expect(foldedCode([...values, ...helper, ...call], 9)).toEqual([...values.slice(0, 3), '…', ...call])
})

it('shows both ends of one long call', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `  [${i}],`)
  expect(foldedCode(['softmax(np.array([', ...rows, ']))'], 6)).toEqual([
    'softmax(np.array([',
    rows[0],
    '…',
    ...rows.slice(-3),
    ']))',
  ])
})
