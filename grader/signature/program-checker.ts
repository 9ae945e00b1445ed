// A program of a student's own, which is not an exercise: whatever it imports is read, Node's names are known, and nothing is forbidden.
import { posix } from 'node:path'
import type { Finding } from '../model/finding.ts'

import { compiler, type ts } from './compiler.ts'
import { NO_EXERCISE } from './exercise-context.ts'
import { COMPILER_OPTIONS, LIB, readLib } from './lib.ts'
import { parse, parseWithinLimits } from './limits.ts'
import { memoryHost } from './memory-host.ts'
import { SUBMISSION } from './place.ts'
import { MNIST, NP, type Read } from './resolve.ts'
import { isOnLineOf, shownFindings } from './shown-findings.ts'
import { silentDoubts } from './silent-doubts.ts'
import { silentIterators } from './silent-iterators.ts'
import { silentOperators } from './silent-operators.ts'
import { silentUnpacking } from './silent-unpacking.ts'
import { syntaxFindings } from './syntax-findings.ts'
import { typeFindings } from './type-findings.ts'
import type { Kit } from './world.ts'

/** A program: the files whose mistakes are looked for, by their paths from the kit's root, and how any file is read. */
export interface ProgramInput {
  readonly files: readonly string[]
  /** The names that are there without an import, and the file that exports each. */
  readonly given: Readonly<Record<string, string>>
  /** The names that are there, and of which nothing is known. */
  readonly untyped?: readonly string[]
  readonly read: (path: string) => string | undefined
}

/** Finds the mistakes in a program's files before it runs, or behind an error of it. */
export interface ProgramChecker {
  inspect(input: ProgramInput): readonly Finding[]
}

/** Opens a checker that parses the library and `#np` once for all inspections. */
export function openProgramChecker({ np, datasets }: Pick<Kit, 'np' | 'datasets'>): ProgramChecker {
  const kept = new Map<string, ts.SourceFile>()
  const kit = (path: string): string | undefined => {
    if (path.startsWith(LIB)) return readLib(path)
    return path.startsWith(NP) ? np.get(path.slice(NP.length)) : path === MNIST ? datasets : undefined
  }
  return { inspect: (input) => shownFindings(inspect(input, readerOf(input, kit, kept))) }
}

// --- internal ---

const GIVEN = '/given.d.ts'
const GIVEN_NP = '/given-np.d.ts'
const PACKAGES = '/node_modules/'

// A file without imports is a module too: await may stand at its top, and its names are its own.
const AS_MODULE = '\nexport {}\n'

const OPTIONS: ts.CompilerOptions = {
  ...COMPILER_OPTIONS,
  types: ['node'],
  typeRoots: [`${PACKAGES}@types`],
  skipLibCheck: true,
  allowUmdGlobalAccess: true,
  moduleDetection: compiler.ModuleDetectionKind.Force,
}

function inspect({ files, read: textOf }: ProgramInput, read: Read): Finding[] {
  for (const file of files) {
    const parsed = parseWithinLimits(file, textOf(file) ?? '')
    if (parsed.kind === 'refused') return [parsed.finding]
    const broken = syntaxFindings(parsed.source, NO_EXERCISE)
    if (broken.length > 0) return broken
  }
  const sources = files.map((file) => read(SUBMISSION + file)).filter((source) => source !== undefined)
  const rootNames = [GIVEN, GIVEN_NP, ...sources.map((source) => source.fileName)]
  const host = memoryHost(read, (specifier, from) => resolve(specifier, from, read))
  const program = compiler.createProgram({ rootNames, options: OPTIONS, host })
  return sources
    .flatMap((source) => {
      const checker = program.getTypeChecker()
      const iterators = silentIterators(source)
      const types = typeFindings(program, source, NO_EXERCISE).filter((one) => !isOnLineOf(one, iterators))
      const silent = [...silentUnpacking(source, checker), ...silentDoubts(source, checker)]
      return [
        ...types,
        ...iterators,
        ...silentOperators(source, checker),
        ...silent.filter((one) => !isOnLineOf(one, types)),
      ]
    })
    .filter((finding) => !isOfPackages(finding))
}

// Whether a package can be found is for Node to say.
const isOfPackages = (finding: Finding): boolean =>
  finding.kind === 'type' && finding.ts === 2307 && !/'(?:\.|#)/.test(finding.message)

function resolve(specifier: string, from: string, read: Read): string | undefined {
  if (specifier === '#np') return `${NP}index.ts`
  if (specifier === '#datasets/mnist') return MNIST
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return undefined
  const path = inWorld(posix.resolve(posix.dirname(from), specifier))
  return [path, `${path}.d.ts`].find((one) => read(one))
}

// The kit's own files have one place, whichever way leads there.
const inWorld = (path: string): string =>
  path.replace(`${SUBMISSION}exercises/np/`, NP).replace(`${SUBMISSION}datasets/mnist/index.ts`, MNIST)

function readerOf(
  { given, untyped = [], read }: ProgramInput,
  kit: (path: string) => string | undefined,
  kept: Map<string, ts.SourceFile>,
): Read {
  const now = new Map<string, ts.SourceFile | undefined>()
  const textOf = (path: string): string | undefined => {
    if (path === GIVEN_NP) return `export * from '${NP}index.ts'\nexport as namespace np\n`
    if (path === GIVEN)
      return TYPE_OF_ARRAYS + declarations(given) + untyped.map((name) => `declare let ${name}: any\n`).join('')
    if (!path.startsWith(SUBMISSION)) return undefined
    const text = read(path.slice(SUBMISSION.length))
    return text === undefined ? undefined : text + AS_MODULE
  }
  const parsed = (path: string, text: string | undefined): ts.SourceFile | undefined => {
    if (text === undefined) return undefined
    const last = kept.get(path)
    const source = last?.text === text ? last : parse(path, text, path.startsWith(SUBMISSION))
    kept.set(path, source)
    return source
  }
  return (path) => {
    if (now.has(path)) return now.get(path)
    // Packages do not change while a program is tried, nor does the kit.
    const isLasting = kept.has(path) && !path.startsWith(SUBMISSION) && path !== GIVEN
    const text = (): string | undefined => kit(path) ?? (path.startsWith(PACKAGES) ? read(path.slice(1)) : textOf(path))
    const found = isLasting ? kept.get(path) : parsed(path, text())
    now.set(path, found)
    return found
  }
}

// It is erased before the program runs.
const TYPE_OF_ARRAYS = `type NdArray = import('${NP}index.ts').NdArray\n`

const declarations = (given: ProgramInput['given']): string =>
  Object.entries(given)
    .map(([name, file]) => {
      const imported = `import('${inWorld(SUBMISSION + file)}').${name}`
      const type = /^[A-Z]/.test(name) ? `type ${name} = ${imported}\n` : ''
      return `${type}declare const ${name}: typeof ${imported}\n`
    })
    .join('')
