import { expect, test } from 'vitest'
import { annotate, withoutCommands } from './workflow-commands.ts'

test('an annotation is one line, whatever its texts contain', () => {
  const command = annotate({
    level: 'error',
    title: 'a: b, c',
    message: '100%\r\n::error::no',
    file: 'x,y.ts',
    line: 3,
  })
  expect(command).toBe('::error file=x%2Cy.ts,line=3,title=a%3A b%2C c::100%25%0D%0A::error::no')
})

test('a text is fenced with a token that it cannot contain', () => {
  expect(withoutCommands('::error::x', 'token-1')).toBe('::stop-commands::token-1\n::error::x\n::token-1::')
})
