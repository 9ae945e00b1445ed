import { compiler, type ts } from '../compiler.ts'
import { type Explained, isAssigned, nodesIn, type Question, textOf } from './question.ts'
import { type Filled, wholeObject } from './whole-object.ts'

/** a[b] or a.b */
export type Access = ts.ElementAccessExpression | ts.PropertyAccessExpression

/** Whether an expression is a[b] or a.b. */
export const isAccess = (node: ts.Node): node is Access =>
  compiler.isElementAccessExpression(node) || compiler.isPropertyAccessExpression(node)

/** The names that the exercise asks for: Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>. */
export function askedNames(contract: string): { names: readonly string[]; ofNumbers: boolean } {
  const [, keys, value] = /Record<((?:'\w+'(?: \| )?)+), (\w+)>/.exec(contract) ?? []
  return { names: keys?.match(/\w+/g) ?? [], ofNumbers: value === 'number' }
}

/** A new object with its type: of many values under any name, or with the type of each name. */
export const withType = (name: string, type: string): string =>
  type.startsWith('{') ? `${name} = {} as ${type}` : `${name}: ${type} = {}`

/** What an object is called that is made here. */
export function ownerOf({ parent }: ts.Expression): string {
  if (isAssigned(parent)) return parent.left.getText()
  if (compiler.isVariableDeclaration(parent)) return parent.name.getText()
  return compiler.isPropertyDeclaration(parent) ? `this.${parent.name.getText()}` : ''
}

/** The names in an object that is written out. */
export const namesIn = (made: ts.Expression): string[] =>
  compiler.isObjectLiteralExpression(made) ? made.properties.map((one) => one.name?.getText() ?? '') : []

/** The variables of the name that a statement returns. */
export function returnedVariables(node: ts.Node): ts.VariableDeclaration[] {
  const returned = compiler.isReturnStatement(node) ? node.expression : undefined
  if (!returned || !compiler.isIdentifier(returned)) return []
  return nodesIn(node.getSourceFile(), compiler.isVariableDeclaration).filter(
    ({ name }) => name.getText() === returned.text,
  )
}

/** What to write for an empty object that is filled below. */
export function filled(what: Filled, question: Question): Explained {
  const { made, owner } = what
  const { text, gone } = wholeObject(what, question)
  const start = textOf(made.parent).slice(0, -textOf(made, 400).length)
  const name =
    compiler.isVariableDeclaration(made.parent) || compiler.isPropertyDeclaration(made.parent)
      ? made.parent.name.getText()
      : owner
  const wrote = textOf(made.parent)
  // A type that the exercise does not ask for goes.
  const [, asked] = /^\{\} as (.*)$/.exec(text) ?? []
  const [, type] = /^[\w.]+: (.*) = $/.exec(start) ?? []
  const isTyped = type !== undefined && (asked === undefined || asked === type)
  return {
    habit: gone ? 'whole' : 'empty',
    wrote,
    meant: `${isTyped ? start : `${name} = `}${text}`,
    at: made,
    about: `empty ${made.pos}`,
    ...(gone && { gone }),
  }
}
