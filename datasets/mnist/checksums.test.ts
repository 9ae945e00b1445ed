import { expect, it } from 'vitest'
import { checkSha256, officialSha256 } from './checksums.ts'

it('refuses bytes that are not the official ones and shows both checksums', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(() => checkSha256(new Uint8Array(0), 't10k-labels')).toThrow(
    `expected the SHA-256 ${officialSha256['t10k-labels']}, but the file's (0 bytes) is ${empty}`,
  )
})
