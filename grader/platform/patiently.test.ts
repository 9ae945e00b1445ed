import { describe, expect, it } from 'vitest'
import { patiently } from './patiently.ts'

const ON_WINDOWS = { platform: 'win32', waitsMs: [0, 1, 1] } as const

/** Fails so often with that code, then answers with the number of tries. */
function failing(times: number, code: string): () => Promise<number> {
  let tries = 0
  return async () => {
    if (tries++ < times) throw Object.assign(new Error(code), { code })
    return tries
  }
}

describe('patiently', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('waits on Windows for a file that is held: %s', async (code) => {
    await expect(patiently(failing(3, code), ON_WINDOWS)).resolves.toBe(4)
  })

  it('gives up on one that stays held', async () => {
    await expect(patiently(failing(4, 'EBUSY'), ON_WINDOWS)).rejects.toMatchObject({ code: 'EBUSY' })
  })

  it('does not wait for what waiting does not mend', async () => {
    await expect(patiently(failing(1, 'ENOSPC'), ON_WINDOWS)).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('does not wait elsewhere, where the file is simply forbidden', async () => {
    await expect(patiently(failing(1, 'EPERM'), { platform: 'linux' })).rejects.toMatchObject({ code: 'EPERM' })
  })
})
