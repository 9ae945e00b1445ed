import type { Finding } from '../model/finding.ts'
import type { ts } from './compiler.ts'
import type { ExerciseContext } from './exercise-context.ts'
import { explainTypes } from './pythonisms.ts'

/** The type errors of a file: where something is behind one that can be told better, that. */
export const typeFindings = (
  program: ts.Program,
  source: ts.SourceFile,
  exercise: ExerciseContext,
): Finding[] =>
  explainTypes(program.getSemanticDiagnostics(source), { ...exercise, source, checker: program.getTypeChecker() })
