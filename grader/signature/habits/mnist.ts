import { compiler, type ts } from '../compiler.ts'
import { camelCase } from '../python/names.ts'
import { around, type Explain, isAssigned, isPair, itemsOf, nodesIn, type Question, textOf } from './question.ts'

/** (x_train, t_train), (x_test, t_test) = load_mnist(…), however written: an exercise is given the data. */
export const mnistLoaded: Explain = (question) => {
  const { node, id, checker } = question
  const [call] = [around(node, compiler.isStatement), statementFilling(question)].flatMap((one) =>
    one ? loadsIn(one, checker) : [],
  )
  const statement = call && around(call, compiler.isStatement)
  if (!statement) return undefined
  const found = { at: statement, about: `mnist ${statement.pos}`, wrote: textOf(statement, LONGEST) }
  const habit = id === undefined ? 'unpack-names' : 'mnist'
  const value = id === undefined ? loaded(call) : isGiven(statement, checker) ? 'data' : undefined
  if (value === undefined) return { ...found, habit, meant: '' }
  const targets = targetsOf(call)
  if (targets === 'none') return { ...found, habit, wrote: textOf(call, LONGEST), meant: value }
  if (typeof targets === 'string')
    return { ...found, habit, meant: targets === value ? '' : `const ${targets} = ${value}` }
  return { ...found, habit, meant: `const ${patternOf(targets, statement)} = ${value}` }
}

// --- internal ---

const LONGEST = 110

// What the object holds, in the order in which the book's function returns it.
const HELD = ['xTrain', 'tTrain', 'xTest', 'tTest']

/** The names that a call's result is unpacked to, undefined for those that are left out; one name; or none. */
type Targets = readonly (string | undefined)[] | string

const isLoad = (node: ts.Node): node is ts.CallExpression =>
  compiler.isCallExpression(node) && /^load_?[mM]nist$/.test(node.expression.getText())

// What a student wrote a function for themselves is no mistake.
const loadsIn = (statement: ts.Statement, checker: ts.TypeChecker): ts.CallExpression[] =>
  compiler.isBlock(statement) || compiler.isFunctionDeclaration(statement)
    ? []
    : nodesIn(statement, isLoad).filter(({ expression }) => {
        const declared = checker.getSymbolAtLocation(expression)?.declarations?.[0]
        return !declared || compiler.isImportSpecifier(declared)
      })

// The statement that should give a value to a name that nothing declares.
function statementFilling({ node, source, checker }: Question): ts.Statement | undefined {
  if (!compiler.isIdentifier(node) || checker.getSymbolAtLocation(node)) return undefined
  const call = nodesIn(source, isLoad).find((one) => {
    const targets = targetsOf(one)
    return typeof targets !== 'string' && targets.includes(node.text)
  })
  return call && around(call, compiler.isStatement)
}

const isGiven = (node: ts.Node, checker: ts.TypeChecker): boolean =>
  checker
    .getSymbolsInScope(node, compiler.SymbolFlags.Variable)
    .some(({ name, valueDeclaration }) => name === 'data' && valueDeclaration && compiler.isParameter(valueDeclaration))

// load_mnist(normalize=True) as loadMnist({ normalize: true })
function loaded({ arguments: given }: ts.CallExpression): string {
  const options = given.flatMap((one) =>
    isAssigned(one) ? [`${camelCase(one.left.getText())}: ${one.right.getText().toLowerCase()}`] : [],
  )
  if (options.length > 0) return `loadMnist({ ${options.join(', ')} })`
  return `loadMnist(${given.map((one) => textOf(one)).join(', ')})`
}

function targetsOf(call: ts.CallExpression): Targets {
  const { parent } = call
  if (compiler.isVariableDeclaration(parent)) {
    const { name } = parent
    return compiler.isIdentifier(name) ? name.text : namesIn(name)
  }
  if (compiler.isExpressionStatement(parent)) return HELD
  if (!isAssigned(parent) || parent.right !== call) return 'none'
  const items = [...itemsOf(around(parent, compiler.isExpressionStatement)?.expression ?? parent)]
  const left = [...items.slice(0, -1), parent.left]
  if (left.length === 1 && compiler.isIdentifier(parent.left)) return parent.left.text
  return left.flatMap((one) => (left.some(isTuple) && !isTuple(one) ? [undefined, undefined] : namesOf(one)))
}

const isTuple = (node: ts.Expression): boolean =>
  compiler.isArrayLiteralExpression(node) || (compiler.isParenthesizedExpression(node) && isPair(node.expression))

// (a, b), [a, b]
function namesOf(node: ts.Expression): (string | undefined)[] {
  if (compiler.isParenthesizedExpression(node)) return itemsOf(node.expression).flatMap(namesOf)
  if (compiler.isArrayLiteralExpression(node)) return node.elements.flatMap(namesOf)
  return [compiler.isIdentifier(node) && node.text !== '_' ? node.text : undefined]
}

// { x, t }, [[a, b], [c, d]]
const namesIn = ({ elements }: ts.BindingPattern): (string | undefined)[] =>
  elements.flatMap((one) => {
    if (compiler.isOmittedExpression(one)) return [undefined]
    return compiler.isIdentifier(one.name) ? [one.name.text === '_' ? undefined : one.name.text] : namesIn(one.name)
  })

// A name that the rest of the file uses is kept.
function patternOf(names: readonly (string | undefined)[], statement: ts.Statement): string {
  const others = statement.getSourceFile().text.replace(statement.getText(), '')
  const parts = names.slice(0, HELD.length).flatMap((name, i) => {
    if (name === undefined) return []
    const held = HELD.includes(camelCase(name)) ? camelCase(name) : HELD[i]
    return [
      name === held || (camelCase(name) === held && !new RegExp(`\\b${name}\\b`).test(others))
        ? held
        : `${held}: ${name}`,
    ]
  })
  return `{ ${parts.join(', ')} }`
}
