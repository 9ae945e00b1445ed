// The type checker's virtual world: the kit's files and one submission's, and nothing from the disk.
import { compiler, type ts } from './compiler.ts'
import { course, earlierThan } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { syntaxErrorsOf } from './internals.ts'
import { COMPILER_OPTIONS, CONSOLE_D_TS, LIB, readLib } from './lib.ts'
import { parse, parseWithinLimits } from './limits.ts'
import { memoryHost } from './memory-host.ts'
import { SUBMISSION } from './place.ts'
import { contractPath, CONTRACTS, MNIST, neighboursOf, NP, type Read, resolverFor, submissionPath } from './resolve.ts'

/** The kit's own source files. */
export interface Kit {
  /** The sources of `#np`: 'index.ts', 'kernels/dot.ts', … */
  readonly np: ReadonlyMap<string, string>
  /** The types of `#datasets/mnist`: the text of a declaration file, or of the module itself. */
  readonly datasets: string
  /** The declarations that each exercise must have: 'ch04/mini_batch.d.ts'. */
  readonly contracts: ReadonlyMap<string, string>
}

/** The TypeScript program for one exercise of one submission: its file, its contract, its neighbours. */
export interface Scene {
  readonly program: ts.Program
  readonly checker: ts.TypeChecker
  /** The submission's other files that this exercise imports, directly or indirectly. */
  readonly neighbours: readonly ExerciseId[]
  readonly fileOf: (id: ExerciseId) => ts.SourceFile
  readonly contractOf: (id: ExerciseId) => ts.SourceFile
}

/** The parts of a scene. */
export interface SceneInput {
  readonly id: ExerciseId
  /** The exercise's file, parsed. */
  readonly own: ts.SourceFile
  readonly files: ReadonlyMap<string, string>
  /** The neighbours that are replaced by their contracts, as are missing files and files that cannot be parsed. */
  readonly replaced: ReadonlySet<ExerciseId>
}

/** Parses the language's library and the kit's files once, and builds scenes from them. */
export function openWorld(kit: Kit): (input: SceneInput) => Scene {
  const given = remembered((path) => {
    const text = textInKit(kit, path)
    return text === undefined ? undefined : parse(path, text)
  })
  const world = (input: SceneInput): Scene => setScene(input, given)
  warmUp(world)
  return world
}

// --- internal ---

const CONSOLE = '/console.d.ts'

function textInKit({ np, datasets, contracts }: Kit, path: string): string | undefined {
  if (path.startsWith(LIB)) return readLib(path)
  if (path.startsWith(NP)) return np.get(path.slice(NP.length))
  if (path.startsWith(CONTRACTS)) return contracts.get(path.slice(CONTRACTS.length))
  return new Map([
    [MNIST, datasets],
    [CONSOLE, CONSOLE_D_TS],
  ]).get(path)
}

function remembered(read: Read): Read {
  const known = new Map<string, ts.SourceFile | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, read(path))
    return known.get(path)
  }
}

// An empty file loads what every scene needs: opening a world early saves that time later.
function warmUp(world: (input: SceneInput) => Scene): void {
  const { id } = course[0]
  world({ id, own: parse(submissionPath(id), "import '#np'"), files: new Map(), replaced: new Set() })
}

function setScene(input: SceneInput, given: Read): Scene {
  const { id, own } = input
  const neighbour = remembered((path) => parseNeighbour(path, input))
  const read: Read = (path) => (path === own.fileName ? own : (neighbour(path) ?? given(path)))
  const resolve = resolverFor(id, read)
  const neighbours = neighboursOf(id, read, resolve)
  const rootNames = [CONSOLE, own.fileName, ...[id, ...neighbours].map(contractPath)]
  const program = compiler.createProgram({ rootNames, options: COMPILER_OPTIONS, host: memoryHost(read, resolve) })
  return {
    program,
    checker: program.getTypeChecker(),
    neighbours: neighbours.filter((other) => program.getSourceFile(submissionPath(other))),
    fileOf: (other) => sourceOrThrow(program, submissionPath(other)),
    contractOf: (other) => sourceOrThrow(program, contractPath(other)),
  }
}

/** A submission's file that may be imported: not replaced, free of syntax errors, and without global declarations. */
function parseNeighbour(path: string, { id, files, replaced }: SceneInput): ts.SourceFile | undefined {
  const other = earlierThan(id).find((earlier) => submissionPath(earlier) === path)
  const file = path.slice(SUBMISSION.length)
  const text = files.get(file)
  if (!other || replaced.has(other) || text === undefined) return undefined
  const parsed = parseWithinLimits(file, text)
  if (parsed.kind === 'refused' || syntaxErrorsOf(parsed.source).length > 0) return undefined
  return parsed.source.statements.some(declaresElsewhere) ? undefined : parsed.source
}

// declare global { … } and declare module '…' { … } change what other files see.
const declaresElsewhere = (node: ts.Statement): boolean =>
  compiler.isModuleDeclaration(node) && (compiler.isStringLiteral(node.name) || node.name.text === 'global')

function sourceOrThrow(program: ts.Program, path: string): ts.SourceFile {
  const source = program.getSourceFile(path)
  if (!source)
    throw new Error(`internal: the checker's world has no ${path}; does the kit hold a contract for every exercise?`)
  return source
}
