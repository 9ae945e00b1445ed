import { expect, test } from 'vitest'
import { renderXml } from './xml.ts'

test('characters that XML forbids are removed; others are escaped', () => {
  const text = 'a\u0000\u0008\u001b\ud800\ufffe\uffff<&>"\t\n😀한'
  const xml = renderXml({ a: { '@b': text, '@c': undefined, '#': text } })
  // oxlint-disable-next-line no-control-regex -- that is what is looked for.
  expect(xml).not.toMatch(/[\u0000-\u0008\u001b\ufffe\uffff]|\p{Cs}/u)
  expect(xml).toContain('>a&lt;&amp;&gt;')
  expect(xml).toContain('😀한')
  expect(xml).not.toContain(' c=')
})
