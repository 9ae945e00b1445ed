import { exportedNames } from './exported-names.mjs'

/** What a program finds beside the exports of exercises, and the file of each. */
export const OF_KIT = { np: 'exercises/np/index.ts', loadMnist: 'datasets/mnist/index.ts' }

/**
 * The file that each name comes from which a program finds without an import: `np`, `loadMnist`, what the exercises export. A name of two
 * chapters is the earlier one's.
 */
export const givenNames = () => ({
  ...OF_KIT,
  ...Object.fromEntries(
    exportedNames()
      .toReversed()
      .map(([name, file]) => [name, `exercises/${file}`]),
  ),
})

/** Gives a program those of the names that its text mentions. What it imports or declares itself comes first. */
export async function giveNamesIn(text) {
  const mentioned = Object.entries(givenNames()).filter(([name]) => isMentioned(name, text))
  await Promise.all(mentioned.map(([name, file]) => give(globalThis, name, file)))
}

/** Gives an object a name of a file; `version` reads the file anew. Answers with the error of a file that cannot be loaded. */
export async function give(target, name, file, version = 0) {
  const module = await load(file, version)
  if ('error' in module) define(target, name, { get: () => raise(module.error) })
  else if (name === 'np') define(target, name, { value: module.exports, writable: true })
  else if (name in module.exports) define(target, name, { value: module.exports[name], writable: true })
  return module.error
}

// --- internal ---

const KIT = new URL('../../../', import.meta.url)

const isMentioned = (name, text) => new RegExp(`(?<![\\w$.])${name}(?![\\w$])`).test(text)

// A file that cannot be loaded matters only where its name is used.
const load = (file, version) =>
  import(new URL(file, KIT).href + (version > 0 ? `?${version}` : '')).then(
    (exports) => ({ exports }),
    (error) => ({ error: Object.assign(error, { file }) }),
  )

const define = (target, name, property) =>
  Object.defineProperty(target, name, { ...property, configurable: true, enumerable: false })

function raise(error) {
  throw error
}
