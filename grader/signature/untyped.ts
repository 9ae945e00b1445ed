import { compiler, type ts } from './compiler.ts'
import type { Untyped } from '../model/finding.ts'
import { isUnresolved, typeArgumentsOf } from './internals.ts'

/** Another flaw of a type: its name cannot be resolved, which TypeScript reports itself. */
export type Flaw = Untyped | 'unresolved'

/** Finds `any`, `unknown` and `Function` anywhere in a type that a file declares. Types of other files are ignored. */
export function findUntyped(type: ts.Type, file: ts.SourceFile, checker: ts.TypeChecker): Flaw | undefined {
  const seen = new Set<ts.Type>([type])
  for (const next of seen) {
    const flaw = flawOf(next, file)
    if (flaw) return flaw
    for (const part of partsOf(next, file, checker)) seen.add(part)
  }
  return undefined
}

// --- internal ---

function flawOf(type: ts.Type, file: ts.SourceFile): Flaw | undefined {
  if (type.flags & compiler.TypeFlags.Unknown) return 'unknown'
  if (type.flags & compiler.TypeFlags.Any) return isUnresolved(type) ? 'unresolved' : 'any'
  return type.symbol?.name === 'Function' && !isOf(type, file) ? 'Function' : undefined
}

const isOf = (type: ts.Type, file: ts.SourceFile): boolean =>
  type.symbol?.declarations?.some((node) => node.getSourceFile() === file) ?? false

function partsOf(type: ts.Type, file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types
  const given = [...(type.aliasTypeArguments ?? []), ...typeArgumentsOf(type, checker)]
  return isOf(type, file) && !checker.isArrayType(type) ? [...given, ...membersOf(type, checker)] : given
}

function membersOf(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  const properties = checker.getPropertiesOfType(type).filter(isPublic)
  const signatures = [compiler.SignatureKind.Call, compiler.SignatureKind.Construct].flatMap((kind) =>
    checker.getSignaturesOfType(type, kind),
  )
  return [
    ...properties.map((property) => checker.getTypeOfSymbol(property)),
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
    ...signatures.flatMap((signature) => [
      ...signature.parameters.map((parameter) => checker.getTypeOfSymbol(parameter)),
      checker.getReturnTypeOfSignature(signature),
    ]),
  ]
}

const isPublic = ({ declarations = [] }: ts.Symbol): boolean =>
  !declarations.some(
    (node) =>
      compiler.getCombinedModifierFlags(node) & (compiler.ModifierFlags.Private | compiler.ModifierFlags.Protected),
  )
