import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/** The guest as one script: a function of `require` and `process`. Bundled once for each command. */
export function guestProgram(): Promise<string> {
  program ??= bundleGuest()
  return program
}

// --- internal ---

let program: Promise<string> | undefined

async function bundleGuest(): Promise<string> {
  const build = await rolldown({ input: '/guest/main.ts', platform: 'node', tsconfig: false, plugins: [ofSandbox] })
  const { output } = await build.generate({ format: 'cjs' })
  await build.close()
  return output[0].code
}

// Files by their place in `sandbox/`: the bundler itself would read a ? in the path of the kit's folder as the end of it.
const ofSandbox: Plugin = {
  name: 'of-sandbox',
  resolveId: {
    order: 'pre',
    handler: (source, importer) =>
      importer === undefined
        ? source
        : source.startsWith('.')
          ? posix.join(posix.dirname(importer), source)
          : undefined,
  },
  load: (id) =>
    id.endsWith('.ts')
      ? { code: readFileSync(new URL(`..${id}`, import.meta.url), 'utf8'), moduleType: 'ts' }
      : undefined,
}
