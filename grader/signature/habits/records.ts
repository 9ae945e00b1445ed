import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, isAssigned, isEmptyObject, nodesIn, textOf } from './question.ts'
import { recordOf, valuesIn } from './record-type.ts'

/** for (const key of ['W1', 'b1']) params[key]: names that are any text to TypeScript, until the list says that it is constant. */
export const looseKeys: Explain = ({ code, node, source, checker }) => {
  if (code !== 7053 && code !== 2345 && code !== 2322) return undefined
  const access = around(node, compiler.isElementAccessExpression)
  const index = access?.argumentExpression ?? node
  const declared = checker.getSymbolAtLocation(index)?.valueDeclaration
  const loop = declared && around(declared, compiler.isForOfStatement)
  if (!loop || !declared || !around(declared, (one): one is ts.Node => one === loop.initializer)) return undefined
  const list = listOf(loop.expression, source)
  if (!list) return undefined
  return { habit: 'keys', wrote: textOf(list), meant: `${textOf(list)} as const`, at: list, about: `keys ${list.pos}` }
}

/** diff = {} that is filled later, and params = {} where every name must be there from the start. */
export const emptyObject: Explain = ({ code, node, message, source, checker, contract }) => {
  if (code === 2739 || code === 2740 || code === 2741) return incomplete(node, message)
  if (code !== 7053 && code !== 2339 && code !== 2345) return undefined
  const access = around(node, isAccess)
  const made = access && emptyValueOf(access.expression, source, checker)
  if (!made) return undefined
  const [, keys, value] = /Record<((?:'\w+'(?: \| )?)+), (\w+)>/.exec(contract) ?? []
  const names = keys?.match(/\w+/g) ?? []
  const filled = `{ ${names.map((name) => `${name}: ${value === 'number' ? '0' : '…'}`).join(', ')} }`
  const text = textOf(made.parent)
  const typed = text.replace(
    /^([\w.]+)(?:: \w+)? = \{\s*\}$/,
    `$1: ${recordOf(valuesIn(access.expression.getText(), source), checker) ?? 'Record<string, NdArray>'} = {}`,
  )
  const meant =
    names.length > 0 && /\b(?:W1|b1)\b|\[key\]/.test(textOf(access)) ? text.replace(/\{\s*\}$/, filled) : typed
  return { habit: 'empty', wrote: text, meant, at: made, about: `empty ${made.pos}` }
}

/** const history = [], whose elements TypeScript cannot guess: also told where Python's append is the reason. */
export const untypedList: Explain = ({ code, node, source }) => {
  if (code !== 7034 && code !== 7005 && code !== 7018) return undefined
  const text = node.getText()
  const appended = nodesIn(source, compiler.isCallExpression).find(
    ({ expression }) => expression.getText() === `${text}.append`,
  )
  if (appended) {
    const meant = textOf(appended).replace('.append(', '.push(')
    return { habit: 'list', wrote: textOf(appended), meant, at: appended, about: `list ${text}` }
  }
  const [declared] = nodesIn(source, compiler.isVariableDeclaration).filter(({ name }) => name.getText() === text)
  if (!declared?.initializer) return undefined
  const meant = `const ${text}: number[] = ${textOf(declared.initializer)}`
  return { habit: 'empty', wrote: `const ${textOf(declared)}`, meant, at: declared, about: `list ${text}` }
}

/** What a new object that is filled later says from the start: its names, where the exercise asks for these, or the type of its values. */
export function emptyDeclared(name: string, source: ts.SourceFile, contract: string, checker: ts.TypeChecker): string {
  const values = valuesIn(name, source)
  const [, keys, value] = /Record<((?:'\w+'(?: \| )?)+), (\w+)>/.exec(contract) ?? []
  const names: readonly string[] = keys?.match(/\w+/g) ?? []
  const isAsked = values.some(({ parent }) => isAssigned(parent) && names.includes(keyOf(parent.left)))
  if (isAsked)
    return `const ${name} = { ${names.map((one) => `${one}: ${value === 'number' ? '0' : '…'}`).join(', ')} }`
  return `const ${name}: ${recordOf(values, checker) ?? 'Record<string, NdArray>'} = {}`
}

// --- internal ---

const keyOf = (access: ts.Node): string => /(\w+)(?:['"]\])?$/.exec(access.getText())?.[1] ?? ''

type Access = ts.ElementAccessExpression | ts.PropertyAccessExpression

const isAccess = (node: ts.Node): node is Access =>
  compiler.isElementAccessExpression(node) || compiler.isPropertyAccessExpression(node)

const isTexts = (node: ts.Node | undefined): node is ts.ArrayLiteralExpression =>
  node !== undefined && compiler.isArrayLiteralExpression(node) && node.elements.every(compiler.isStringLiteralLike)

function listOf(expression: ts.Expression, source: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  if (isTexts(expression)) return expression
  const [declaration] = nodesIn(source, compiler.isVariableDeclaration).filter(
    ({ name }) => name.getText() === expression.getText(),
  )
  return isTexts(declaration?.initializer) ? declaration.initializer : undefined
}

// The { } that a variable or property begins with.
function emptyValueOf(owner: ts.Expression, source: ts.SourceFile, checker: ts.TypeChecker): ts.Expression | undefined {
  if (Object.keys(checker.getTypeAtLocation(owner).getProperties()).length > 0) return undefined
  const text = owner.getText()
  const values = [
    ...nodesIn(source, compiler.isVariableDeclaration).flatMap(({ name, initializer }) =>
      name.getText() === text && initializer ? [initializer] : [],
    ),
    ...nodesIn(source, compiler.isPropertyDeclaration).flatMap(({ name, initializer }) =>
      `this.${name.getText()}` === text && initializer ? [initializer] : [],
    ),
    ...nodesIn(source, isAssigned).flatMap(({ left, right }) => (left.getText() === text ? [right] : [])),
  ]
  return values.find(isEmptyObject)
}

// Type '{}' is missing the following properties from type 'Params': W1, b1, W2, b2
function incomplete(node: ts.Node, message: string): ReturnType<Explain> {
  const [, names] =
    /missing the following properties from type '[^']*': ([\w, ]+?)(?:, and \d+ more\.?)?$/.exec(message) ??
    /^Property ('\w+') is missing/.exec(message) ??
    []
  const statement = emptyBehind(node) ?? around(node, isFilled)
  if (!names || !statement) return undefined
  const value = isAssigned(statement) ? statement.right : statement.initializer
  if (!value || !compiler.isObjectLiteralExpression(value)) return undefined
  const given = value.properties.map((property) => textOf(property, 20))
  const missing = names
    .split(/,\s*/)
    .map((name) => `${name.replaceAll("'", '')}: ${/number>?'/.test(message) ? '0' : '…'}`)
  const start = textOf(isAssigned(statement) ? statement.left : statement.name, 40)
  return {
    habit: 'empty',
    wrote: textOf(statement),
    meant: `${start} = { ${[...given, ...missing].join(', ')} }`,
    at: statement,
    about: `empty ${value.pos}`,
  }
}

// return diff, where diff was {} from the start
function emptyBehind(node: ts.Node): Filled | undefined {
  const returned = compiler.isReturnStatement(node) ? node.expression : undefined
  if (!returned || !compiler.isIdentifier(returned)) return undefined
  return nodesIn(node.getSourceFile(), compiler.isVariableDeclaration).find(
    ({ name, initializer }) => name.getText() === returned.text && isEmptyObject(initializer),
  )
}

type Filled = (ts.BinaryExpression | ts.VariableDeclaration | ts.PropertyDeclaration) & { readonly name: ts.Node }
const isFilled = (node: ts.Node): node is Filled =>
  isAssigned(node) || compiler.isVariableDeclaration(node) || compiler.isPropertyDeclaration(node)
