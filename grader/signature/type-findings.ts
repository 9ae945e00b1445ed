import type { Finding } from '../model/finding.ts'
import type { ts } from './compiler.ts'
import { explainTypes, type World } from './pythonisms.ts'

/** The type errors of a file: where something is behind one that can be told better, that. */
export const typeFindings = (
  program: ts.Program,
  source: ts.SourceFile,
  exercise: Pick<World, 'id' | 'contract'> = { id: undefined, contract: '' },
): Finding[] =>
  explainTypes(program.getSemanticDiagnostics(source), { ...exercise, source, checker: program.getTypeChecker() })
