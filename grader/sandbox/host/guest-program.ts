import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** The guest as one script: a function of `require` and `process`. Bundled once for each command. */
export function guestProgram(): Promise<string> {
  program ??= bundleGuest()
  return program
}

// --- internal ---

let program: Promise<string> | undefined

async function bundleGuest(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('../guest/main.ts', import.meta.url)),
    platform: 'node',
    tsconfig: false,
  })
  const { output } = await build.generate({ format: 'cjs' })
  await build.close()
  return output[0].code
}
