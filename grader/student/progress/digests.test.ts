import { expect, it } from 'vitest'
import { digestsOf } from './digests.ts'

const files = new Map([
  ['ch03/sigmoid.ts', 'a'],
  ['ch03/softmax.ts', 'b'],
  ['ch04/simple_net.ts', "import { softmax } from '../ch03/softmax.ts'"],
])

it('a digest changes with the file and with what it imports, and with nothing else', () => {
  const before = digestsOf(files)
  const after = digestsOf(new Map(files).set('ch03/softmax.ts', 'changed'))
  expect(after.get('ch03/sigmoid')).toBe(before.get('ch03/sigmoid'))
  expect(after.get('ch03/softmax')).not.toBe(before.get('ch03/softmax'))
  expect(after.get('ch04/simple_net')).not.toBe(before.get('ch04/simple_net'))
})

it('a digest is the same for a blank line more or a space at the end of a line, but not within a template', () => {
  const digest = (text: string): unknown => digestsOf(new Map([['ch03/sigmoid.ts', text]])).get('ch03/sigmoid')
  expect(digest('a\n\nb  \r\n')).toBe(digest('a\nb'))
  expect(digest('a\n b')).not.toBe(digest('a\nb'))
  expect(digest('`a\n\nb`')).not.toBe(digest('`a\nb`'))
})

it('a digest changes when an imported file disappears', () => {
  const without = new Map(files)
  without.delete('ch03/softmax.ts')
  expect(digestsOf(without).get('ch04/simple_net')).not.toBe(digestsOf(files).get('ch04/simple_net'))
  expect(digestsOf(without).has('ch03/softmax')).toBe(false)
})
