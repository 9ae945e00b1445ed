import { compiler, type ts } from '../compiler.ts'
import { safeLine } from '../place.ts'
import { around, isAssigned, nodesIn, type Question, textOf } from './question.ts'
import { classOf, keyOf } from './record-type.ts'
import { rewrite } from './rewrite.ts'

/** An object that is filled below: by what it is called, and with the names that it must have. */
export interface Filled {
  readonly made: ts.Expression
  readonly owner: string
  readonly names: readonly string[]
  readonly ofNumbers: boolean
}

/** What to write for an empty object that is filled below, and the lines that fill it, which go where it has all at once. */
export function wholeObject(
  { made, owner, names, ofNumbers }: Filled,
  { checker, contract }: Pick<Question, 'checker' | 'contract'>,
): { readonly text: string; readonly gone?: readonly ts.Node[] } {
  const below = valuesBelow(made, owner)
  const wanted = names.length > 0 ? names : [...below.keys()]
  const pairs = wanted.map((name) => `${name}: ${valueText(below.get(name), checker)}`)
  const text = `{ ${pairs.join(', ')} }`
  const isWhole = wanted.length > 0 && wanted.every((name) => below.has(name)) && text.length <= LONGEST
  const type = typeOf(made, owner, contract)
  if (isWhole && (type === undefined || !othersOf(made, owner).some((one) => !isFilledAtOnce(one, owner, wanted))))
    return { text, gone: [...below.values()].map((value) => value.parent.parent) }
  if (ofNumbers) return { text: `{ ${wanted.map((name) => `${name}: 0`).join(', ')} }` }
  if (type !== undefined) return { text: `{} as ${type}` }
  return { text: `{ ${wanted.map((name) => `${name}: …`).join(', ')} }` }
}

/** Whether an expression begins a dictionary: {}, OrderedDict(), { W1: null, b1: null }, { W1: 0, b1: 0 } */
export function isEmptyDict(node: ts.Node | undefined): node is ts.Expression {
  if (!node) return false
  if (compiler.isObjectLiteralExpression(node))
    return node.properties.every((one) => compiler.isPropertyAssignment(one) && isNothing(one.initializer))
  return /^(?:new )?(?:collections\.)?(?:OrderedDict|dict|Map)\(\)$/.test(node.getText())
}

// --- internal ---

// const grads = {} in the other methods: one name has one answer in a file.
const othersOf = (made: ts.Expression, owner: string): ts.Expression[] =>
  nodesIn(made.getSourceFile(), compiler.isVariableDeclaration).flatMap(({ name, initializer }) =>
    name.getText() === owner && initializer && initializer !== made && isBegun(initializer) ? [initializer] : [],
  )

// {}, and {} as Params
const isBegun = (value: ts.Expression): boolean =>
  isEmptyDict(compiler.isAsExpression(value) ? value.expression : value)

const isFilledAtOnce = (made: ts.Expression, owner: string, names: readonly string[]): boolean => {
  const below = valuesBelow(made, owner)
  return names.every((name) => below.has(name))
}

// Four gradients by their names.
const LONGEST = 260

const isNothing = (node: ts.Expression): boolean =>
  node.kind === compiler.SyntaxKind.NullKeyword || /^(?:None|undefined|0)$/.test(node.getText())

// What the next lines put into the object, up to the first that does something else.
function valuesBelow(made: ts.Expression, owner: string): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  const statement = around(made, compiler.isStatement)
  const block = statement && compiler.isBlock(statement.parent) ? statement.parent : undefined
  for (const next of block?.statements.filter(({ pos }) => pos > made.pos) ?? []) {
    const filled = compiler.isExpressionStatement(next) && isAssigned(next.expression) ? next.expression : undefined
    const key = filled && keyOf(filled.left, owner)
    if (!filled || key === undefined) break
    found.set(key, filled.right)
  }
  return found
}

function valueText(value: ts.Expression | undefined, checker: ts.TypeChecker): string {
  if (!value) return '…'
  const text = safeLine(rewrite(value, checker).text, LONGEST)
  return classOf(value) !== undefined && !text.startsWith('new ') ? `new ${text}` : text
}

// The type that the exercise or the student has given it: of the function that returns it, of the field.
function typeOf(made: ts.Expression, owner: string, contract: string): string | undefined {
  const name = owner.replace(/^this\./, '')
  const fields = around(made, compiler.isClassLike)?.members.filter(compiler.isPropertyDeclaration) ?? []
  const field = fields.find((one) => one.name.getText() === name)
  const own = compiler.isVariableDeclaration(made.parent) ? made.parent.type : undefined
  const maker = around(made, compiler.isFunctionLike)
  const isReturned =
    maker && nodesIn(maker, compiler.isReturnStatement).some(({ expression }) => expression?.getText() === owner)
  const type = owner === name ? ((isReturned ? maker.type : undefined) ?? own) : field?.type
  const [, asked] = (owner !== name && new RegExp(`^ {2}${name}: (\\w+)$`, 'm').exec(contract)) || []
  if (!type) return asked
  return /^\w+(?:<.*>)?$/.test(textOf(type, 60)) ? textOf(type, 60) : undefined
}
