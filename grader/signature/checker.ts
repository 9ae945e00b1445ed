import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { compareWithContract, keepsContract } from './compare.ts'
import type { Comparison } from './comparison.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import { forbiddenNamesIn } from './forbidden-names.ts'
import { leftThrowsIn } from './left-throw.ts'
import { refusedImports } from './import-policy.ts'
import { parseWithinLimits } from './limits.ts'
import { literalDataIn } from './literal-data.ts'
import { defaultImportsIn } from './default-imports.ts'
import { reexportsIn } from './reexports.ts'
import { besideSelf } from './self-as-this.ts'
import { isOverKeys, overNames, withLoop } from './loop-names.ts'
import { isOnLineOf, shownFindings } from './shown-findings.ts'
import { silentDoubts } from './silent-doubts.ts'
import { silentSigns } from './silent-operators.ts'
import { withImports } from './needed-imports.ts'
import { silentIterators } from './silent-iterators.ts'
import { silentUnpacking } from './silent-unpacking.ts'
import { syntaxFindings } from './syntax-findings.ts'
import { typeFindings } from './type-findings.ts'
import { unrunnableIn } from './unrunnable.ts'
import { type Kit, openWorld, type Scene, type SceneInput } from './world.ts'

/** One exercise of one submission, as the checker receives it. */
export interface SignatureInput {
  readonly id: ExerciseId
  /** All existing files of the submission: 'ch04/mini_batch.ts' → text. */
  readonly files: ReadonlyMap<string, string>
}

/** What is found in a file: mistakes, and what may be one and costs nothing. */
export interface Inspected {
  readonly findings: readonly Finding[]
  readonly doubts: readonly FindingOf<'habit'>[]
}

/** Finds mistakes in a file before it runs. */
export interface SignatureChecker {
  inspect(input: SignatureInput): Inspected
}

/** Opens a checker that parses the kit's own files once for all inspections and never reads the disk. */
export function openChecker(kit: Kit): SignatureChecker {
  const setScene = openWorld(kit)
  return {
    inspect: (input) => {
      const file = fileOf(input.id)
      const text = input.files.get(file) ?? ''
      const { findings, doubts } = inspect(input, kit, setScene)
      const again = (other: string): readonly Finding[] =>
        shownFindings(inspect({ ...input, files: new Map([...input.files, [file, other]]) }, kit, setScene).findings)
      const shown = besideSelf(text, findings, again) ?? shownFindings(findings)
      return { findings: withImports(shown, text), doubts }
    },
  }
}

// --- internal ---

function inspect({ id, files }: SignatureInput, kit: Kit, setScene: (input: SceneInput) => Scene): Inspected {
  const parsed = parseWithinLimits(fileOf(id), files.get(fileOf(id)) ?? '')
  if (parsed.kind === 'refused') return { findings: [parsed.finding], doubts: [] }
  const own = parsed.source
  const exercise = { id, contract: kit.contracts.get(`${id}.d.ts`) ?? '' }
  const broken = syntaxFindings(own, exercise)
  if (broken.length > 0) {
    const [first] = broken
    if (!isOverKeys(first)) return { findings: broken, doubts: [] }
    const mended = parseWithinLimits(fileOf(id), withLoop(own.text, first))
    if (mended.kind === 'refused') return { findings: broken, doubts: [] }
    const { checker } = setScene({ id, own: mended.source, files, replaced: new Set() })
    return { findings: [overNames(first, mended.source, checker)], doubts: [] }
  }
  const { checker, program, contractOf } = resolveScene({ id, own, files, replaced: new Set() }, setScene)
  const iterators = silentIterators(own)
  const types = typeFindings(program, own, exercise).filter((one) => !isOnLineOf(one, iterators))
  const unresolved = types.length > 0 ? undefined : 'any'
  const findings = [
    ...refusedImports(id, own, checker),
    ...defaultImportsIn(id, own),
    ...reexportsIn(own),
    ...unrunnableIn(own).filter((one) => !isOnLineOf(one, types)),
    ...leftThrowsIn(own),
    ...forbiddenNamesIn(own, checker),
    ...literalDataIn(own),
    ...compareWithContract({ checker, file: own, contract: contractOf(id), unresolved }),
    ...types,
    ...iterators,
    ...[...silentUnpacking(own, checker), ...silentSigns(own, checker)].filter((one) => !isOnLineOf(one, types)),
  ]
  return { findings, doubts: silentDoubts(own, checker) }
}

/**
 * Builds a scene, and builds it again with contracts in place of neighbours that violate theirs: their mistakes are reported for them, not
 * here.
 */
function resolveScene(input: SceneInput, setScene: (input: SceneInput) => Scene): Scene {
  const scene = setScene(input)
  const broken = scene.neighbours.filter((id) => !keepsContract(neighbour(scene, id)))
  return broken.length > 0 ? setScene({ ...input, replaced: new Set(broken) }) : scene
}

const neighbour = ({ checker, fileOf: file, contractOf }: Scene, id: ExerciseId): Comparison => ({
  checker,
  file: file(id),
  contract: contractOf(id),
  unresolved: 'any',
})
