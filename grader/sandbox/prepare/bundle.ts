import { posix } from 'node:path'
import { type OutputChunk, type OutputOptions, type Plugin, rolldown } from 'rolldown'

/** The inputs of one bundle. Paths are as in the course: `ch04/mini_batch.ts`; those of `#np` are below `np/`. */
export interface BundleInput {
  /** The exercise's own file. */
  readonly own: string
  /** The neighbours whose exports the checks receive with it. */
  readonly triedWith: readonly string[]
  /** The files that its imports may reach: its own, and those of earlier exercises from the submission (or the reference). */
  readonly files: ReadonlyMap<string, string>
  /** The sources of `#np`. */
  readonly np: ReadonlyMap<string, string>
}

const ENTRY = '/entry.ts'
const OWN = '/submission/'
const NP = '/np/'

// The whole course and #np have a twentieth of this size. An enum of strings that each repeat the previous one grows without limit.
const MAX_CHARS = 4_000_000

/**
 * Bundles to one classic script in strict mode whose value is `{ own, neighbours, np }`, with its source map. Reads nothing but its input.
 */
export async function bundleExercise(input: BundleInput): Promise<{ code: string; map: string }> {
  const { code, map } = await bundle(ENTRY, input, { format: 'iife', name: '__bundle', sourcemap: true })
  if (code.length > MAX_CHARS) {
    const message = `the script has ${code.length} characters`
    throw Object.assign(new Error(message), { errors: [{ message }] })
  }
  return { code: asScript(code), map: JSON.stringify(map) }
}

/** Bundles `#np` as one module: once per kit, not once per exercise. */
export async function bundleNp(np: BundleInput['np']): Promise<BundleInput['np']> {
  const { code } = await bundle(`${NP}index.ts`, { own: '', triedWith: [], files: new Map(), np }, { format: 'es' })
  return new Map([['index.ts', code]])
}

// --- internal ---

async function bundle(start: string, input: BundleInput, options: OutputOptions): Promise<OutputChunk> {
  const build = await rolldown({
    input: start,
    platform: 'neutral',
    tsconfig: false,
    treeshake: false,
    plugins: [memoryOnly(input)],
    onLog: () => {},
  })
  try {
    const { output } = await build.generate({ ...options, comments: false })
    return output[0]
  } finally {
    await build.close()
  }
}

// The wrapper adds no line before the first, so that the line numbers of the source map stay right.
const asScript = (code: string): string =>
  `(function () { "use strict"; ${code.replace(/^\/\/# sourceMappingURL.*$/m, '')}\nreturn __bundle })()`

/** A resolver that fails closed: a file outside the map does not exist, whatever is on disk. */
function memoryOnly(input: BundleInput): Plugin {
  return {
    name: 'memory-only',
    resolveId: {
      order: 'pre',
      handler: (source, importer) => ({ id: resolve(source, importer, input) }),
    },
    load: (id) => ({
      code: textOf(id, input),
      moduleType: 'ts',
      // No stack trace is shown where it goes through #np, and its lines are two thirds of all.
      map: id.startsWith(NP) ? UNMAPPED : undefined,
    }),
  }
}

const UNMAPPED = { version: 3 as const, mappings: '', sources: [], names: [] }

function resolve(source: string, importer: string | undefined, input: BundleInput): string {
  if (importer === undefined || importer === ENTRY) return source
  if (source === '#np' && importer.startsWith(OWN)) return `${NP}index.ts`
  const target = source.startsWith('.') ? posix.join(posix.dirname(importer), source) : ''
  const known = target.startsWith(NP)
    ? input.np.has(target.slice(NP.length))
    : input.files.has(target.slice(OWN.length))
  const sameRoom = importer.startsWith(NP) === target.startsWith(NP)
  if (!known || !sameRoom) throw new Error(`${importer.replace(OWN, '')} imports ${source}`)
  return target
}

function textOf(id: string, input: BundleInput): string {
  if (id === ENTRY) return entry(input)
  const text = id.startsWith(NP) ? input.np.get(id.slice(NP.length)) : input.files.get(id.slice(OWN.length))
  if (text === undefined) throw new Error(`there is no ${id}`)
  return text
}

function entry({ own, triedWith }: BundleInput): string {
  const imports = triedWith.map((path, i) => `import * as neighbour${i} from '${OWN}${path}'`)
  const spread = triedWith.map((_, i) => `...neighbour${i}`).join(', ')
  return [
    `export * as np from '${NP}index.ts'`,
    `export * as own from '${OWN}${own}'`,
    ...imports,
    `export const neighbours = { ${spread} }`,
  ].join('\n')
}
