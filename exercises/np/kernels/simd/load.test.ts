import { afterEach, expect, test, vi } from 'vitest'
import { bytesOf } from './base64.ts'
import { kernels } from './load.ts'

afterEach(() => vi.unstubAllGlobals())

// Every Node that the kit supports has them; were they missing, all else would be tested on plain loops alone.
test('the compiled kernels are there', () => expect(kernels()).toBeDefined())

test('they are compiled when they are first asked for, whatever stands in the place of WebAssembly then', async () => {
  const { WebAssembly: real } = globalThis as unknown as { WebAssembly: { Module: object; Instance: object } }
  const compile = vi.fn()
  const { Instance } = real
  const Module = new Proxy(real.Module, {
    construct: (target, args) => (compile(), Reflect.construct(target as never, args)),
  })
  vi.stubGlobal('WebAssembly', { Module, Instance })
  vi.resetModules()
  const loaded = await import('./load.ts')
  expect(compile).not.toHaveBeenCalled()
  vi.stubGlobal('WebAssembly', undefined)
  expect(loaded.kernels()).toBeDefined()
  expect(loaded.kernels()).toBe(loaded.kernels())
  expect(compile).toHaveBeenCalledOnce()
})

test.each(['', 'a', 'ab', 'abc', 'abcd', '\u0000\u0001\u00fe\u00ff'])('bytesOf decodes base64: %j', (text) => {
  expect(Buffer.from(bytesOf(Buffer.from(text, 'latin1').toString('base64'))).toString('latin1')).toBe(text)
})
