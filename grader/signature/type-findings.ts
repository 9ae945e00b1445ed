import type { Finding } from '../model/finding.ts'
import type { ts } from './compiler.ts'
import { diagnosticFindings } from './diagnostics.ts'
import { habitBehind } from './pythonisms.ts'

/** The type errors of a file: where a habit of Python's is behind one, that. */
export function typeFindings(program: ts.Program, source: ts.SourceFile): Finding[] {
  const checker = program.getTypeChecker()
  return program.getSemanticDiagnostics(source).flatMap((one, i): Finding[] => {
    const habit = i < LOOKED_INTO ? habitBehind(one, source, checker) : undefined
    return habit ? [habit] : diagnosticFindings(source, 'type', [one])
  })
}

// --- internal ---

// What is behind further errors is not looked for.
const LOOKED_INTO = 20
