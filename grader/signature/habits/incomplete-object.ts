import { compiler, type ts } from '../compiler.ts'
import { filled, ownerOf, returnedVariables } from './filled-object.ts'
import { isEmptyDict } from './whole-object.ts'
import { around, type Explain, isAssigned, isEmptyObject, type Question, textOf } from './question.ts'

/** Type '{}' is missing the following properties from type 'Params': W1, b1, W2, b2 */
export function incomplete(question: Question): ReturnType<Explain> {
  const { node, message } = question
  const [, missing] =
    /missing the following properties from type '[^']*': ([\w, ]+?)(?:, and \d+ more\.?)?$/.exec(message) ??
    /^Property '(\w+)' is missing/.exec(message) ??
    []
  const statement = emptyBehind(node) ?? around(node, isFilled)
  const made = statement && (isAssigned(statement) ? statement.right : statement.initializer)
  if (!missing || !made || !(isEmptyDict(made) || compiler.isObjectLiteralExpression(made))) return undefined
  const names = missing.split(/,\s*/)
  const ofNumbers = /number>?'/.test(message)
  if (!compiler.isObjectLiteralExpression(made) || made.properties.length === 0)
    return filled({ made, owner: ownerOf(made), names, ofNumbers }, question)
  const given = made.properties.map((property) => textOf(property, 20))
  const all = [...given, ...names.map((name) => `${name}: ${ofNumbers ? '0' : '…'}`)]
  const start = textOf(isAssigned(statement) ? statement.left : statement.name, 40)
  const about = `empty ${made.pos}`
  return { habit: 'empty', wrote: textOf(statement), meant: `${start} = { ${all.join(', ')} }`, at: statement, about }
}

// --- internal ---

// return diff, where diff was {} from the start
const emptyBehind = (node: ts.Node): Made | undefined =>
  returnedVariables(node).find(({ initializer }) => isEmptyObject(initializer))

type Made = (ts.BinaryExpression | ts.VariableDeclaration | ts.PropertyDeclaration) & { readonly name: ts.Node }
const isFilled = (node: ts.Node): node is Made =>
  isAssigned(node) || compiler.isVariableDeclaration(node) || compiler.isPropertyDeclaration(node)
