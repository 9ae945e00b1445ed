import { expect, it } from 'vitest'
import { decodeKoreanWindows } from './korean-windows.ts'

// Python: '설믜 똠방각하 햏 뷁 힣.zip'.encode('cp949').hex()
const NAME = 'bcb392de208c63b9e6b0a2c7cf20c1642094ee20c6522e7a6970'

it('reads the syllables of the old standard (KS X 1001) and those that code page 949 adds', () => {
  expect(decodeKoreanWindows(Buffer.from(NAME, 'hex'))).toBe('설믜 똠방각하 햏 뷁 힣.zip')
})

it('rejects bytes that cannot be code page 949', () => {
  for (const bytes of ['80', 'b0', '8100', 'c653', 'ff41'])
    expect(decodeKoreanWindows(Buffer.from(bytes, 'hex'))).toBeUndefined()
})
