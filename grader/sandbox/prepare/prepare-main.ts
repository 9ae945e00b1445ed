// The program of the prepare worker: a separate process for the two tools that read hostile sources, type checker and bundler. A file may
// hang or crash them; the caller then stops waiting at its limit and starts another process.
import * as module from 'node:module'
import { earlierThan, exerciseOrThrow, fileOf } from '../../course/manifest.ts'
import { importsOf, openChecker } from '../../signature/index.ts'
import { bundleExercise, bundleNp } from './bundle.ts'
import { explainBundling, isOfTheFiles } from './explain-bundling.ts'
import { readKitSources } from './kit-sources.ts'
import type { FromPrepareWorker, Prepared, PrepareRequest } from './prepared.ts'

process.on('SIGUSR1', () => {}) // Otherwise this signal would open the inspector.
process.on('disconnect', () => process.exit())

const kit = await readKitSources()
const np = bundleNp(kit.np) // In the bundler's own threads, in parallel to the start of the checker.
const checker = openChecker(kit)
// This process is killed in the end: write its part of the compile cache (typescript.mjs) now, if Node has one.
;(module as { flushCompileCache?(): void }).flushCompileCache?.()

process.on('message', (request: PrepareRequest) => {
  void prepare(request).then((prepared) => say({ kind: 'prepared', prepared }), breakDown)
})
say({ kind: 'ready' })

function say(message: FromPrepareWorker): void {
  process.send?.(message)
}

// A stack overflow or a string that is too long: the file caused it, and our stack trace explains nothing.
function breakDown(error: unknown): void {
  if (error instanceof RangeError) process.exit(1)
  throw error
}

async function prepare(request: PrepareRequest): Promise<Prepared> {
  const { id, files, neighbours } = request
  const own = fileOf(id)
  const { findings, doubts } = checker.inspect({ id, files })
  const imports = importsOf(files.get(own) ?? '')
  if (findings.some(({ severity }) => severity === 'fatal')) return { findings, imports }
  const reachable = earlierThan(id).map(fileOf)
  const source = neighbours === 'reference' ? kit.solutions : files
  const texts = reachable.flatMap((path) => (source.has(path) ? [[path, source.get(path) as string] as const] : []))
  const triedWith = (request.triedWith ?? exerciseOrThrow(id).triedWith ?? []).map(fileOf)
  const kitNp = await np // If this bundle cannot be made, it is not a student's fault.
  try {
    const all = new Map([...texts, [own, files.get(own) as string] as const])
    const bundle = await bundleExercise({ own, triedWith, files: all, np: kitNp })
    return { findings, doubts, imports, bundle: { ...bundle, files: all } }
  } catch (error) {
    if (!isOfTheFiles(error)) return process.exit(1) // A fresh worker tries once more, and then a stub if needed.
    return { findings, imports, unbundled: explainBundling(error) }
  }
}
