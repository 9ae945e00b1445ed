// A process of its own for the two tools that read hostile sources: type checker and bundler. One can be hung, the other crashed;
// whoever asked waits no longer than its limit and starts another.
import * as module from 'node:module'
import { earlierThan, exerciseOrThrow, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { importsOf, openChecker } from '../../signature/index.ts'
import { bundleExercise, bundleNp } from './bundle.ts'
import { explainBundling, isOfTheFiles } from './explain-bundling.ts'
import { readKitSources } from './kit-sources.ts'
import type { FromPrepareWorker, Prepared, Workpiece } from './prepared.ts'

process.on('SIGUSR1', () => {}) // Or a signal would open the inspector.
process.on('disconnect', () => process.exit())

const kit = await readKitSources()
const np = bundleNp(kit.np) // In threads of the bundler's own, beside the checker's start.
const checker = openChecker(kit)
// This process is killed in the end: its part of the compile cache (typescript.mjs) is written now, where Node has one.
;(module as { flushCompileCache?(): void }).flushCompileCache?.()

process.on('message', ({ id, files, neighbours }: Workpiece) => {
  void prepare(id, files, neighbours).then((prepared) => say({ kind: 'prepared', prepared }), breakDown)
})
say({ kind: 'ready' })

function say(message: FromPrepareWorker): void {
  process.send?.(message)
}

// Out of stack, or of room for a text: that is the file's doing, and no stack trace of ours says more.
function breakDown(error: unknown): void {
  if (error instanceof RangeError) process.exit(1)
  throw error
}

async function prepare(
  id: ExerciseId,
  files: ReadonlyMap<string, string>,
  neighbours: Workpiece['neighbours'],
): Promise<Prepared> {
  const own = fileOf(id)
  const findings = checker.inspect({ id, files })
  const imports = importsOf(files.get(own) ?? '')
  if (findings.some(({ severity }) => severity === 'fatal')) return { findings, imports }
  const reachable = earlierThan(id).map(fileOf)
  const source = neighbours === 'reference' ? kit.solutions : files
  const texts = reachable.flatMap((path) => (source.has(path) ? [[path, source.get(path) as string] as const] : []))
  const triedWith = (exerciseOrThrow(id).triedWith ?? []).map(fileOf)
  const kitNp = await np // If it cannot be made, that is no student's doing.
  try {
    const all = new Map([...texts, [own, files.get(own) as string] as const])
    const bundle = await bundleExercise({ own, triedWith, files: all, np: kitNp })
    return { findings, imports, bundle: { ...bundle, files: all } }
  } catch (error) {
    if (!isOfTheFiles(error)) return process.exit(1) // A fresh worker tries once more, and a stub if need be.
    return { findings, imports, unbundled: explainBundling(error) }
  }
}
