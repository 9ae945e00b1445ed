import { compiler, type ts } from './compiler.ts'
import { compareFunction } from './compare-callable.ts'
import { compareClass } from './compare-class.ts'
import { type Comparison, declarationFinding } from './comparison.ts'
import { exportedNames, type ValueExport, valueExports } from './exports.ts'
import type { Finding } from '../model/finding.ts'
import { missingExport } from './missing-export.ts'
import { printType } from './print-type.ts'

/** Compares the exports of a file with its contract. Additional exports are ignored. */
export function compareWithContract(c: Comparison): Finding[] {
  const asked = [...valueExports(c.contract, c.checker).values()]
  const found = valueExports(c.file, c.checker)
  // A file that exports none of the required names has nothing to run.
  const severity = asked.some(({ name }) => found.has(name)) ? 'declaration' : 'fatal'
  return asked.flatMap((wanted) => {
    const value = found.get(wanted.name)
    return value ? compareExport(c, wanted, value) : [missingExport(c.file, wanted.name, severity)]
  })
}

/** Whether other files can rely on a file: it declares what its contract declares, including types. */
export function keepsContract(c: Comparison): boolean {
  const exported = new Set(exportedNames(c.file, c.checker))
  return exportedNames(c.contract, c.checker).every((name) => exported.has(name)) && compareWithContract(c).length === 0
}

// --- internal ---

function compareExport(c: Comparison, asked: ValueExport, found: ValueExport): Finding[] {
  const wantsClass = has(asked, compiler.SignatureKind.Construct)
  const kind = wantsClass ? compiler.SignatureKind.Construct : compiler.SignatureKind.Call
  if (!has(asked, kind)) throw new Error(`internal: ${asked.name} of a contract is neither function nor class`)
  if (has(found, kind)) return wantsClass ? compareClass(c, asked, found) : compareFunction(c, asked, found)
  return notEvenThat(c, wantsClass ? 'not-a-class' : 'not-a-function', found)
}

const has = ({ type }: ValueExport, kind: ts.SignatureKind): boolean =>
  (kind === compiler.SignatureKind.Call ? type.getCallSignatures() : type.getConstructSignatures()).length > 0

function notEvenThat(
  c: Comparison,
  kind: 'not-a-class' | 'not-a-function',
  { name, type, at }: ValueExport,
): Finding[] {
  const detail = { kind, name, found: printType(type, c.checker) }
  return [declarationFinding(c, detail, at)]
}
