import { expect, it } from 'vitest'
import { checksTouchedBy } from './touched.ts'

const texts: Readonly<Record<string, string>> = { 'ch04/simple_net': "import '../ch03/softmax.ts'" }

it('runs the checks of what was saved and of what imports it', () => {
  expect(checksTouchedBy('ch03/softmax', (id) => texts[id])).toEqual([
    'grader/checks/ch03/softmax.check.ts',
    'grader/checks/ch04/simple_net.check.ts',
  ])
})

it('runs nothing for a file that is no exercise', () => {
  expect(checksTouchedBy('ch03/notes')).toEqual([])
})
