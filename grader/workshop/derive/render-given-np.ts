import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { NP } from '../../course/given-np.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** Renders what `npm run reset -- np` puts back: the text of each file of `#np` that runs, by its path in that folder. */
export function renderGivenNp(): string {
  const folder = join(kitRoot, NP)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !LEFT_OUT.test(path))
  const texts = paths
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')])
  return `${JSON.stringify(Object.fromEntries(texts), undefined, 2)}\n`
}

// --- internal ---

// Nobody who uses arrays needs their tests, nor the sources of the compiled kernels.
const LEFT_OUT = /\.test\.ts$|^golden\/|\/assembly\//
