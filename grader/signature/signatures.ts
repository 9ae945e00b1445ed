import { compiler, type ts } from './compiler.ts'
import { requiredCount } from './internals.ts'
import { parameterType } from './print-type.ts'

/**
 * Whether a function can be called like the wanted one: with all its parameters, and with only the required ones. It may accept more and
 * require less. (TypeScript alone would also accept fewer parameters: f(y) for f(y, t).)
 */
export function takesAsMany(wanted: ts.Signature, found: ts.Signature): boolean {
  const room = restOf(found) ? Infinity : found.parameters.length
  return requiredCount(found) <= requiredCount(wanted) && room >= wanted.parameters.length
}

/** Whether each of its parameters accepts what the wanted function receives at that position. */
export function takesTheSame(wanted: ts.Signature, found: ts.Signature, checker: ts.TypeChecker): boolean {
  return wanted.parameters.every((parameter, i) =>
    checker.isTypeAssignableTo(parameterType(parameter, checker), typeAt(found, i, checker)),
  )
}

// --- internal ---

function restOf({ parameters }: ts.Signature): ts.Symbol | undefined {
  const node = parameters.at(-1)?.valueDeclaration
  return node && compiler.isParameter(node) && node.dotDotDotToken ? parameters.at(-1) : undefined
}

function typeAt(signature: ts.Signature, i: number, checker: ts.TypeChecker): ts.Type {
  const rest = restOf(signature)
  const before = signature.parameters.length - (rest ? 1 : 0)
  if (!rest || i < before) return parameterType(signature.parameters[i], checker)
  const type = checker.getTypeOfSymbol(rest)
  const place = checker.getPropertyOfType(type, String(i - before))
  return place ? checker.getTypeOfSymbol(place) : (checker.getIndexTypeOfType(type, compiler.IndexKind.Number) ?? type)
}
