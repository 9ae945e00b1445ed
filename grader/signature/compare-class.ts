import { compiler, type ts } from './compiler.ts'
import { compareConstructor, compareFunction } from './compare-callable.ts'
import { type Comparison, type Declared, declarationFinding, untypedFindings } from './comparison.ts'
import type { Finding } from '../model/finding.ts'
import { printType } from './print-type.ts'

/** Compares a class with its contract: the constructor and each public member of the contract. Additional members are allowed. */
export function compareClass(c: Comparison, asked: Declared, found: Declared): Finding[] {
  const members = c.checker.getPropertiesOfType(instanceOf(c, asked))
  const own = instanceOf(c, found)
  return [
    ...compareConstructor(c, asked, found),
    ...members.flatMap((member) => compareMember(c, member, c.checker.getPropertyOfType(own, member.name), found)),
  ]
}

// --- internal ---

function instanceOf(c: Comparison, { type }: Declared): ts.Type {
  return c.checker.getReturnTypeOfSignature(c.checker.getSignaturesOfType(type, compiler.SignatureKind.Construct)[0])
}

function compareMember(
  c: Comparison,
  wanted: ts.Symbol,
  member: ts.Symbol | undefined,
  { name, at }: Declared,
): Finding[] {
  const node = member?.declarations?.find((declaration) => declaration.getSourceFile() === c.file)
  const place = (node && compiler.getNameOfDeclaration(node)) ?? at
  const hidden = member && hiddenAs(member)
  if (!member || hidden) {
    const detail = { kind: 'missing-member', name, member: wanted.name, ...(hidden && { hidden }) } as const
    return [declarationFinding(c, detail, place)]
  }
  const asked = { name: `${name}.${wanted.name}`, type: c.checker.getTypeOfSymbol(wanted), at: place }
  const found = { ...asked, type: c.checker.getTypeOfSymbol(member) }
  return isFunction(asked.type) && isFunction(found.type)
    ? compareFunction(c, asked, found)
    : compareProperty(c, name, wanted.name, asked, found)
}

const isFunction = (type: ts.Type): boolean => type.getCallSignatures().length > 0

function hiddenAs({ declarations = [] }: ts.Symbol): 'private' | 'protected' | undefined {
  const has = (flag: ts.ModifierFlags): boolean =>
    declarations.some((node) => (compiler.getCombinedModifierFlags(node) & flag) !== 0)
  return has(compiler.ModifierFlags.Private)
    ? 'private'
    : has(compiler.ModifierFlags.Protected)
      ? 'protected'
      : undefined
}

function compareProperty(c: Comparison, name: string, member: string, asked: Declared, found: Declared): Finding[] {
  const untyped = untypedFindings(c, found.name, 'value', found.type, found.at)
  if (untyped.length > 0 || isOnceSet(c, found.type, asked.type)) return untyped
  const detail = { name, member, expected: printType(asked.type, c.checker), found: printType(found.type, c.checker) }
  return [declarationFinding(c, { kind: 'member-type', ...detail }, found.at)]
}

// A property may be null or undefined until it is set: the book's layers start with None.
function isOnceSet({ checker }: Comparison, found: ts.Type, asked: ts.Type): boolean {
  const isNothing = ({ flags }: ts.Type): boolean =>
    (flags & (compiler.TypeFlags.Null | compiler.TypeFlags.Undefined)) !== 0
  const types = found.isUnion() ? found.types.filter((type) => !isNothing(type)) : [found]
  return types.every((type) => checker.isTypeAssignableTo(type, asked))
}
