import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'
import { course, courseFiles } from '../../course/manifest.ts'

/** The kit's own files that the signature checker and the bundler need. */
export interface KitSources {
  /** `#np`: 'index.ts', 'kernels/dot.ts', … */
  readonly np: ReadonlyMap<string, string>
  /** `#datasets/mnist`, whose types a submission may use. */
  readonly datasets: string
  /** The solutions, if this copy of the kit has them. */
  readonly solutions: ReadonlyMap<string, string>
  /** The declarations that each exercise must have: 'ch04/mini_batch.d.ts'. */
  readonly contracts: ReadonlyMap<string, string>
}

/** Reads them from the kit's own folders. */
export async function readKitSources(): Promise<KitSources> {
  const [np, datasets, solutions, contracts] = await Promise.all([
    readNp(),
    readFile(join(kitRoot, 'datasets/mnist/index.ts'), 'utf8'),
    readAll('solutions', courseFiles),
    readAll(
      'grader/course/contracts',
      course.map(({ id }) => `${id}.d.ts`),
    ),
  ])
  return { np, datasets, solutions, contracts }
}

// --- internal ---

async function readNp(): Promise<Map<string, string>> {
  const names = await readdir(join(kitRoot, 'exercises/np'), { recursive: true })
  // The source of the kernels is not TypeScript: their compiled form is in the folder above it.
  const sources = names.filter((name) => /(?<!\.test)\.ts$/.test(name) && !/[\\/]assembly[\\/]/.test(name))
  const texts = await readAll('exercises/np', sources)
  return new Map([...texts].map(([name, text]) => [name.replaceAll('\\', '/'), text]))
}

async function readAll(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(
    paths.map((path) => readFile(join(kitRoot, folder, path), 'utf8').catch(() => undefined)),
  )
  return new Map(paths.flatMap((path, i) => (texts[i] === undefined ? [] : [[path, texts[i]] as const])))
}
