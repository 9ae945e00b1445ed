import { expect, it } from 'vitest'
import { openWindow } from './window.ts'

/** A stream that remembers what was written. */
function stream(more: object): { stream: NodeJS.WriteStream; text: () => string } {
  let text = ''
  const write = (chunk: string): boolean => Boolean((text += chunk))
  return { stream: { write, ...more } as unknown as NodeJS.WriteStream, text: () => text }
}

it('draws a terminal anew each time, without a cursor, which it gives back', () => {
  const { stream: terminal, text } = stream({ isTTY: true, rows: 10 })
  const window = openWindow(terminal)
  window.show(['a'], ['q quit'], true)
  window.close()
  expect(text()).toBe('\u001B[?25l\u001B[H\u001B[Ja\nq quit\n\u001B[?25h')
})

it('does not scroll a terminal for what will soon be over', () => {
  const { stream: terminal, text } = stream({ isTTY: true, rows: 2 })
  const window = openWindow(terminal)
  window.show(['a', 'b'], ['going on'], true)
  expect(text()).not.toContain('going on')
  window.show(['a', 'b'], ['done'])
  expect(text()).toContain('done')
  window.close()
})

it('writes what stays, and nothing else, where there is no terminal', () => {
  const { stream: pipe, text } = stream({})
  const window = openWindow(pipe)
  window.show(['a'], ['going on'], true)
  window.show(['b'], [])
  window.close()
  expect(text()).toBe('b\n')
})
