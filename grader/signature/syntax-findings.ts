import type { ts } from './compiler.ts'
import { diagnosticFindings } from './diagnostics.ts'
import type { ExerciseContext } from './exercise-context.ts'
import type { Finding } from '../model/finding.ts'
import { keylessObject } from './keyless.ts'
import { syntaxErrorsOf } from './internals.ts'
import { pythonBehind } from './python/python-behind.ts'
import { unclosedBlock } from './unclosed.ts'

/** The syntax errors of a file: where a line of Python is behind the first one, that alone. */
export function syntaxFindings(source: ts.SourceFile, exercise: ExerciseContext): Finding[] {
  const errors = syntaxErrorsOf(source)
  const python =
    pythonBehind(source, errors, exercise) ?? keylessObject(source, errors, exercise) ?? unclosedBlock(source, errors)
  return python ? [python] : diagnosticFindings(source, 'syntax', errors)
}
