import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILE } from '../../course/read-config.ts'
import { filesBelow } from './files-below.ts'
import { FOLDERS, isForGradescope } from './for-gradescope.ts'
import { studentPackage } from './student-package.ts'
import type { Entry } from './zip.ts'

/** The instructor's options for an autograder. */
export interface Choices {
  /** Arguments for `npm run grade`. */
  readonly options: readonly string[]
  readonly secretSeed?: Uint8Array
  readonly config?: Uint8Array
  /** Node and the packages, by their paths in the archive. */
  readonly carried?: ReadonlyMap<string, Entry>
}

/** Builds the autograder in Gradescope's format: two scripts, Node, and the grader with its packages in kit/. */
export function gradescopeEntries(root: string, lock: Uint8Array, choices: Choices): Map<string, Entry> {
  const { secretSeed, config, carried = [] } = choices
  const options = [...choices.options, ...(secretSeed ? ['--secret-seed-file', '../secret-seed'] : [])]
  const read = (path: string): Buffer => readFileSync(join(root, path))
  const script = (name: string): string => read(`grader/class/systems/gradescope/${name}`).toString()
  const files = FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter(isForGradescope)
  return new Map<string, Entry>([
    ['setup.sh', { bytes: Buffer.from(script('setup.sh')), executable: true }],
    ['run_autograder', { bytes: Buffer.from(withOptions(script('run_autograder'), options)), executable: true }],
    ...(secretSeed ? [['secret-seed', { bytes: secretSeed }] as const] : []),
    ...(config ? [[`kit/${CONFIG_FILE}`, { bytes: config }] as const] : []),
    ['kit/package.json', { bytes: Buffer.from(studentPackage(read('package.json').toString(), root)) }],
    ['kit/package-lock.json', { bytes: lock }],
    ...['tsconfig.json', 'exercises/tsconfig.json', ...files].map(
      (path) => [`kit/${path}`, { bytes: read(path) }] as const,
    ),
    ...carried,
  ])
}

// --- internal ---

// Each in shell quotes: an instructor's option must not be executed as a command.
function withOptions(script: string, options: readonly string[]): string {
  const quoted = options.map((option) => `'${option.replaceAll("'", `'\\''`)}'`).join(' ')
  return script.replace(/^options=\(\)$/m, () => `options=(${quoted})`)
}
