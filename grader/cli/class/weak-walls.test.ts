import { describe, expect, it } from 'vitest'
import { secretSeedFrom } from '../../checks/secret-seed.ts'
import { texts } from '../../text/texts.ts'
import { refusalOf, type Walls, wallWarnings } from './weak-walls.ts'

const seed = secretSeedFrom('correct horse battery staple')!
const words = texts('en')
const walls = (more: Partial<Walls>): Walls => ({
  option: 'auto',
  isolation: 'user',
  seed,
  secretFile: 's.txt',
  ...more,
})

describe('a class under a secret', () => {
  it('is not graded at process unless that is asked for by name, and then with a warning', () => {
    expect(refusalOf(walls({ isolation: 'process' }), words)).toMatch(/--isolation process/)
    expect(refusalOf(walls({ isolation: 'process', option: 'process' }), words)).toBeUndefined()
    expect(refusalOf(walls({ isolation: 'process', seed: 0 }), words)).toBeUndefined()
    expect(wallWarnings(walls({ isolation: 'process' }), words, () => 0o600)).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')(
    'is warned of at user where others may read the secret or change the kit',
    () => {
      expect(wallWarnings(walls({}), words, () => 0o600)).toEqual([])
      expect(wallWarnings(walls({}), words, () => 0o644)).toEqual([expect.stringMatching(/chmod 600 s\.txt/)])
      expect(wallWarnings(walls({}), words, () => 0o777)).toHaveLength(2)
      expect(wallWarnings(walls({ isolation: 'bubblewrap' }), words, () => 0o777)).toEqual([])
    },
  )
})
