import { describe, expect, it } from 'vitest'
import { course } from '../course/manifest.ts'
import { stubText } from '../course/stub-files.ts'
import { importsOf } from '../signature/index.ts'
import { untouched, untouchedSession } from './untouched.ts'

describe('an untouched stub', () => {
  it.each(course.map(({ id }) => id))('of %s imports what the parser finds in it', async (id) => {
    const text = await stubText(id)
    const found = await untouched(id, text)
    if (found) expect(found.imports.toSorted()).toEqual(importsOf(text).toSorted())
  })

  it('is one with other ends of lines, too', async () => {
    const text = (await stubText('ch03/softmax')).replaceAll('\n', '\r\n')
    expect(await untouched('ch03/softmax', text)).toEqual({ task: 'softmax', imports: [] })
  })

  it.each([
    ['a space', 'ch03/softmax', ' '],
    ['the text of a stub whose calls name different tasks', 'ch05/layer_naive', ''],
  ] as const)('is none with %s', async (_, id, more) => {
    expect(await untouched(id, (await stubText(id)) + more)).toBeUndefined()
  })

  it('is none where there is no file', async () => expect(await untouched('ch03/softmax', undefined)).toBeUndefined())

  it('names its first task in each call', async () => {
    const session = untouchedSession({ task: 'TwoLayerNet', imports: [] })
    const { outcome } = await session.call({ source: '', args: new Uint8Array(0), seed: 0, timeoutMs: 1 })
    expect(outcome).toEqual({ kind: 'not-written', task: 'TwoLayerNet' })
  })
})
