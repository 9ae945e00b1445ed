import { expect, it } from 'vitest'
import { promptRequest } from './prompt-request.ts'

it.each(['exit', 'exit()', 'quit', 'quit();', ' exit\n'])('%j ends the prompt', (input) => {
  expect(promptRequest(input, () => false)).toBe('end')
})

it.each(['help', 'help()', 'help(np.array)', 'dir(x)', 'x?', 'np.dot??', '?x'])('%j asks for help', (input) => {
  expect(promptRequest(input, () => false)).toBe('help')
})

it.each(['x', 'exitCode', 'process.exit()', 'helper(x)', 'x ? 1 : 2', 'o?.x', 'x?.y', 'exit(1) + 2'])(
  '%j is code',
  (input) => {
    expect(promptRequest(input, () => false)).toBeUndefined()
  },
)

it('a name that was declared means itself', () => {
  expect(promptRequest('help(3)', (name) => name === 'help')).toBeUndefined()
  expect(promptRequest('exit', (name) => name === 'exit')).toBeUndefined()
})
