import { expect, it } from 'vitest'
import { CONFIG_FILE } from '../../course/read-config.ts'
import { withoutKit } from '../../intake/kit-copy.ts'
import { mayHoldWork } from '../../intake/may-hold-work.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { filesBelow } from './files-below.ts'
import { FOLDERS, ROOT_FILES } from './for-students.ts'

it('names nothing that a copy of the kit brings where it is handed in whole', () => {
  const written = [
    'README.md',
    'README.ko.md',
    'package.json',
    'package-lock.json',
    'exercises/tsconfig.json',
    CONFIG_FILE,
  ]
  const brought = [...ROOT_FILES, ...written, ...FOLDERS.flatMap((folder) => filesBelow(kitRoot, folder))]
  const kept = withoutKit(brought.map((path) => ({ path: `kit/${path}` })))
  expect(kept.map(({ path }) => path).filter(mayHoldWork)).toEqual([])
  expect(['kit/main.ts', 'kit/exercises/ch03/main.ts'].filter(mayHoldWork)).toHaveLength(2)
})
