import { compiler, type ts } from './compiler.ts'
import { safeLine } from './place.ts'

/** Prints a type as a person would write it: NdArray, (x: NdArray) => number. */
export function printType(type: ts.Type, checker: ts.TypeChecker): string {
  return safeLine(checker.typeToString(type, undefined, FLAGS), 300)
}

/** Prints the parameters of a function as a person would write them: (f: (x: number) => number, x: number, h?: number). */
export function printParameters(signature: ts.Signature, checker: ts.TypeChecker): string {
  const parameters = signature.parameters.map((parameter) => printParameter(parameter, checker))
  return safeLine(`(${parameters.join(', ')})`, 300)
}

/** The type of a parameter for its callers: an optional one without its `undefined`. */
export function parameterType(parameter: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeOfSymbol(parameter)
  return isOptional(parameter) ? checker.getNonNullableType(type) : type
}

// --- internal ---

const FLAGS: ts.TypeFormatFlags =
  compiler.TypeFormatFlags.NoTruncation | compiler.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

function printParameter(parameter: ts.Symbol, checker: ts.TypeChecker): string {
  const node = declarationOf(parameter)
  const name = node ? `${node.dotDotDotToken ? '...' : ''}${node.name.getText()}` : parameter.name
  return `${name}${isOptional(parameter) ? '?' : ''}: ${printType(parameterType(parameter, checker), checker)}`
}

function isOptional(parameter: ts.Symbol): boolean {
  const node = declarationOf(parameter)
  return node !== undefined && (node.questionToken !== undefined || node.initializer !== undefined)
}

function declarationOf({ valueDeclaration }: ts.Symbol): ts.ParameterDeclaration | undefined {
  return valueDeclaration && compiler.isParameter(valueDeclaration) ? valueDeclaration : undefined
}
