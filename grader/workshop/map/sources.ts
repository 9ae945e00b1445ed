import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'

const FOLDERS = ['datasets', 'exercises/np', 'solutions', 'grader']

/** What is no source of ours: hostile and right answers of others, pristine stubs, what is compiled by another compiler. */
const FOREIGN = /^grader\/(?:workshop\/selftest\/(?:attacks|right)|course\/stubs)\/|\/simd\/assembly\//

/** The kit's own sources, by their path from its root. */
export function readSources(): Map<string, string> {
  const files = FOLDERS.filter((folder) => existsSync(join(kitRoot, folder))).flatMap((folder) =>
    readdirSync(join(kitRoot, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  const own = files.filter((file) => /\.m?ts$|\.mjs$/.test(file) && !FOREIGN.test(file))
  return new Map(['vitest.config.ts', ...own].map((file) => [file, readFileSync(join(kitRoot, file), 'utf8')]))
}
