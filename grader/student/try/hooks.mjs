// Node's hooks for a program that is tried: TypeScript as everywhere in the kit, and the command hears which files are read.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load as loadTypeScript } from '../../platform/typescript-hooks.mjs'
import { fileState } from './file-state.mjs'
import { mayHideMistake } from './hidden-mistakes.mjs'
import { tellParent } from './tell-parent.mjs'

/** Node's `resolve` hook: an exercise that is read anew (`softmax.ts?2`) gets its neighbours anew, too. */
export function resolve(specifier, context, next) {
  const version = VERSION.exec(context.parentURL ?? '')?.[0]
  const found = next(specifier, context)
  if (!version) return found
  return found instanceof Promise ? found.then((one) => withVersion(one, version)) : withVersion(found, version)
}

/** Node's `load` hook. Before a file is read it is named, so that a file with a syntax error is known, too. */
export function load(url, context, next) {
  const [file] = url.split('?')
  if (isOwn(file)) {
    const path = fileURLToPath(file)
    tellParent({ kind: 'read', path, state: fileState(path) })
    if (file.endsWith('.ts') && mayHideMistake(readFileSync(path, 'utf8'))) tellParent({ kind: 'odd' })
  }
  return file.endsWith('.ts') ? loadTypeScript(file, context, next) : next(url, context)
}

// --- internal ---

const VERSION = /\?\d+$/
const EXERCISE = /\/exercises\/ch\d+\/\w+\.ts$/
const OTHERS = ['../../', '../../../exercises/np/', '../../../datasets/', '../../../node_modules/'].map(
  (path) => new URL(path, import.meta.url).href,
)

const withVersion = (found, version) => (EXERCISE.test(found.url) ? { ...found, url: found.url + version } : found)

const isOwn = (file) => file.startsWith('file:') && !OTHERS.some((folder) => file.startsWith(folder))
