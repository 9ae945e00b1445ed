import { compiler, type ts } from './compiler.ts'
import { type Comparison, type Declared, declarationFinding, untypedFindings } from './comparison.ts'
import type { Finding } from '../model/finding.ts'
import { printParameters, printType } from './print-type.ts'
import { takesAsMany, takesTheSame } from './signatures.ts'

/** Compares a function or method with its contract. Of several overloads, one match is enough. */
export function compareFunction(c: Comparison, asked: Declared, found: Declared): Finding[] {
  const [wanted] = c.checker.getSignaturesOfType(asked.type, compiler.SignatureKind.Call)
  const signatures = c.checker.getSignaturesOfType(found.type, compiler.SignatureKind.Call)
  const compare = (signature: ts.Signature): Finding[] => [
    ...compareParameters(c, 'parameters', { wanted, signature, asked, found }),
    ...compareReturn(c, { wanted, signature, asked, found }),
  ]
  return withUntyped(
    fewest(signatures.map(compare)),
    signatures.flatMap((signature) => untypedIn(c, signature, found, wanted)),
  )
}

/** Compares the constructors of two classes. */
export function compareConstructor(c: Comparison, asked: Declared, found: Declared): Finding[] {
  const [wanted] = c.checker.getSignaturesOfType(asked.type, compiler.SignatureKind.Construct)
  const signatures = c.checker.getSignaturesOfType(found.type, compiler.SignatureKind.Construct)
  const compare = (signature: ts.Signature): Finding[] =>
    compareParameters(c, 'constructor', { wanted, signature, asked, found })
  return withUntyped(
    fewest(signatures.map(compare)),
    signatures.flatMap((signature) => untypedParameters(c, signature, found, wanted)),
  )
}

// --- internal ---

/** A signature of the file and the one of the contract, with the name that they belong to. */
interface Pair {
  readonly wanted: ts.Signature
  readonly signature: ts.Signature
  readonly asked: Declared
  readonly found: Declared
}

const fewest = (tries: readonly Finding[][]): Finding[] =>
  tries.reduce((best, next) => (next.length < best.length ? next : best))

/** A mismatch shows both types, so untyped parts of it need no finding of their own. */
function withUntyped(different: readonly Finding[], untyped: readonly Finding[]): Finding[] {
  const told = new Set(different.map(({ kind }) => kind === 'return-type'))
  return [...different, ...untyped.filter((finding) => !told.has(isOfReturn(finding)))]
}

const isOfReturn = (finding: Finding): boolean => finding.kind === 'any' && finding.where === 'return'

function untypedIn(c: Comparison, signature: ts.Signature, found: Declared, wanted: ts.Signature): Finding[] {
  const type = c.checker.getReturnTypeOfSignature(signature)
  return [
    ...untypedParameters(c, signature, found, wanted),
    ...untypedFindings(c, found.name, 'return', type, placeIn(c, signature, found)),
  ]
}

function untypedParameters(c: Comparison, signature: ts.Signature, found: Declared, wanted: ts.Signature): Finding[] {
  return signature.parameters.flatMap((parameter, i) => {
    const asked = wanted.parameters[i]
    const expected = asked && `${parameter.name}: ${printType(c.checker.getTypeOfSymbol(asked), c.checker)}`
    const node = parameter.valueDeclaration
    const at = node?.getSourceFile() === c.file ? node : found.at
    return untypedFindings(c, found.name, parameter.name, c.checker.getTypeOfSymbol(parameter), at, expected)
  })
}

function compareParameters(c: Comparison, kind: 'parameters' | 'constructor', pair: Pair): Finding[] {
  const { wanted, signature, found } = pair
  if (takesAsMany(wanted, signature) && typesFit(c, kind, pair)) return []
  const expected = printParameters(wanted, c.checker)
  const detail = { kind, name: found.name, expected, found: printParameters(signature, c.checker) }
  return [declarationFinding(c, detail, placeIn(c, signature, found))]
}

function typesFit(
  c: Comparison,
  kind: 'parameters' | 'constructor',
  { wanted, signature, asked, found }: Pair,
): boolean {
  if (!signature.typeParameters) return takesTheSame(wanted, signature, c.checker)
  // Type parameters must be inferred first, which only comparing whole types does; for a class that would compare its members too.
  return kind === 'constructor' || c.checker.isTypeAssignableTo(found.type, asked.type)
}

function compareReturn(c: Comparison, { wanted, signature, found }: Pair): Finding[] {
  const expected = c.checker.getReturnTypeOfSignature(wanted)
  const type = c.checker.getReturnTypeOfSignature(signature)
  if (
    signature.typeParameters ||
    expected.flags & compiler.TypeFlags.Void ||
    c.checker.isTypeAssignableTo(type, expected)
  )
    return []
  const detail = { name: found.name, expected: printType(expected, c.checker), found: printType(type, c.checker) }
  return [declarationFinding(c, { kind: 'return-type', ...detail }, placeIn(c, signature, found))]
}

/** The position of a signature: its name, if it has one. A type from another file is reported where it is used. */
function placeIn(c: Comparison, signature: ts.Signature, found: Declared): ts.Node {
  const node = signature.getDeclaration() as ts.SignatureDeclaration | undefined
  return node?.getSourceFile() === c.file ? (node.name ?? node) : found.at
}
