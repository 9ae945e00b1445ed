import { compiler, type ts } from '../compiler.ts'
import { printType } from '../print-type.ts'
import { knownAs } from './known-as.ts'
import { type Explained, type Question, textOf } from './question.ts'
import { classOf, recordOf } from './record-type.ts'
import { rewrite } from './rewrite.ts'
import { isUsedAsArray } from './used-as-array.ts'
import { isEmptyDict } from './whole-object.ts'

/** The type of a property, by what the exercise asks for and by what is assigned. */
export function fieldType(
  name: string,
  given: readonly ts.BinaryExpression[],
  { checker, contract }: Pick<Question, 'checker' | 'contract'>,
): string {
  const [, asked] = new RegExp(`^ {2}${name}: (.*)$`, 'm').exec(contract) ?? []
  if (asked) return asked
  const values = given.filter(({ right }) => !isNull(right))
  const record =
    values[0] && values.every(({ right }) => isEmptyDict(right))
      ? recordOf(values[0].left.getText(), values[0].getSourceFile(), checker)
      : undefined
  if (record) return record
  if (values.some(({ right }) => rewrite(right, checker).array)) return 'NdArray'
  const types = values.map(({ right }) =>
    printType(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(right)), checker),
  )
  const known = types.filter((type) => !/\b(?:any|never|undefined|void|null)\b|^\{\}$/.test(type))
  const made = values[0] && classOf(values[0].right)
  const isMade = made !== undefined && made !== 'OrderedDict'
  return (
    known[0] ??
    (isMade
      ? made
      : values.length > 0
        ? (returnedBy(values[0].right, checker) ?? ofParameter(values[0].right, checker, contract))
        : kept(contract))
  )
}

/** this.t, which is read here and nothing gives a value to yet. */
export function neverGiven(
  access: ts.PropertyAccessExpression,
  { checker, contract }: Pick<Question, 'checker' | 'contract'>,
): Explained | undefined {
  if (!isUsedAsArray(access, checker)) return undefined
  const name = access.name.text
  const meant = withValue(name, kept(contract))
  return { habit: 'field', wrote: textOf(access), meant, at: access, about: `field ${name}` }
}

/** Whether an expression is null, also in Python's word. */
export const isNull = (node: ts.Node): boolean =>
  node.kind === compiler.SyntaxKind.NullKeyword || (compiler.isIdentifier(node) && node.text === 'None')

/** A property's declaration, with a first value of its type: x: number = 0 */
export function withValue(name: string, type: string): string {
  if (type === '…' || /\bnull\b/.test(type)) return `${name}: ${type}${type === '…' ? '' : ' = null'}`
  const value =
    type === 'number'
      ? '0'
      : /\[\]$|^Array<|^ReadonlyArray</.test(type)
        ? '[]'
        : type.startsWith('Record<string,')
          ? '{}'
          : undefined
  return value === undefined ? `${name}: ${type} | null = null` : `${name}: ${type} = ${value}`
}

// --- internal ---

// cross_entropy_error(y, t), which is called crossEntropyError here.
function returnedBy(value: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (!compiler.isCallExpression(value) || !compiler.isIdentifier(value.expression)) return undefined
  const symbol = knownAs(value.expression, checker)
  const [signature] = symbol ? checker.getTypeOfSymbolAtLocation(symbol, value).getCallSignatures() : []
  return signature && printType(signature.getReturnType(), checker)
}

// this.x = x in forward(x), whose parameter has no type yet.
function ofParameter(value: ts.Expression, checker: ts.TypeChecker, contract: string): string {
  const declared = compiler.isIdentifier(value) ? checker.getSymbolAtLocation(value)?.valueDeclaration : undefined
  return declared && compiler.isParameter(declared) && !declared.type ? kept(contract) : '…'
}

// What a layer keeps: arrays, unless the exercise knows none.
const kept = (contract: string): string => (contract.includes('NdArray') ? 'NdArray' : 'number')
