import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, type Explained, isArrayType, isAssigned, itemsOf, textOf } from './question.ts'
import { camelCase } from '../python/names.ts'
import { rewrite } from './rewrite.ts'
import { apart } from './semicolon.ts'
import { isUnpacking, targetsOf } from './sites.ts'
import { withNames } from './with-names.ts'

/** The names of an object with as many values as asked for; undefined for lists, arrays and all else. */
export function namesOf(type: ts.Type, count: number, checker: ts.TypeChecker): string[] | undefined {
  if (!(type.flags & compiler.TypeFlags.Object) || checker.isArrayLikeType(type) || isArrayType(type)) return undefined
  const names = checker.getPropertiesOfType(type).map((one) => one.name)
  return count > 0 && names.length === count ? names : undefined
}

/** x, t = f(…), const [x, t] = f(…) and const { x_batch, t_batch } = f(…), where f returns an object with other names. */
export const unpackedObject: Explain = ({ code, node, checker }) => {
  const statement = around(node, isUnpacking)
  if (statement) return ofStatement(statement, checker)
  const declared = around(node, compiler.isVariableDeclaration)
  if (![2488, 2339, 2461, 2551].includes(code) || !declared?.initializer) return undefined
  const { name } = declared
  if (compiler.isIdentifier(name) || name.end < node.end) return undefined
  const values = namesIn(name)
  const type = checker.getTypeAtLocation(declared.initializer)
  const names = namesOf(type, values.length, checker) ?? propertiesCalled(values, type)
  return names && explained(declared, 'const ', withNames(names, values), declared.initializer, checker)
}

/** const x, t = f(…), and const a, b = c, d, which declare each name on its own. */
export const listedNames: Explain = ({ code, node, checker }) => {
  const list = code === 1155 ? around(node, compiler.isVariableDeclarationList) : undefined
  const at = list?.declarations.findIndex(({ initializer }) => initializer) ?? -1
  const value = list?.declarations[at]?.initializer
  if (!list || !value || at === 0) return undefined
  const [targets, others] = [list.declarations.slice(0, at + 1), list.declarations.slice(at + 1)].map((some) =>
    some.map(({ name }) => name.getText()),
  )
  const type = checker.getTypeAtLocation(value)
  const names = others.length === 0 ? namesOf(type, targets.length, checker) : undefined
  if (names) return explained(list, 'const ', withNames(names, targets), value, checker)
  const values = [rewrite(value, checker).text, ...others]
  if (values.length > 1 ? values.length !== targets.length : !checker.isArrayLikeType(type)) return undefined
  const meant = `const [${targets.join(', ')}] = ${values.length > 1 ? `[${values.join(', ')}]` : values[0]}`
  return { habit: 'unpack', wrote: textOf(list), meant, at: list, about: `unpack ${list.pos}` }
}

/** x, t = f(…) where f returns an object with as many names. */
export function ofStatement(statement: ts.ExpressionStatement, checker: ts.TypeChecker): Explained | undefined {
  const targets = targetsOf(statement)
  const last = itemsOf(statement.expression)[targets.length - 1]
  if (!last || !isAssigned(last) || itemsOf(statement.expression).length > targets.length) return undefined
  const names = namesOf(checker.getTypeAtLocation(last.right), targets.length, checker)
  if (!names) return undefined
  const isNew =
    targets.every((target) => compiler.isIdentifier(target)) &&
    targets.some((target) => !checker.getSymbolAtLocation(target))
  const pattern = withNames(
    names,
    targets.map((target) => target.getText()),
  )
  const found = explained(statement, isNew ? 'const ' : '', pattern, last.right, checker)
  return isNew ? found : { ...found, meant: apart(statement, `(${found.meant})`) }
}

// --- internal ---

// Of nested lists, too: const [[xTrain, tTrain], [xTest, tTest]]
const namesIn = ({ elements }: ts.BindingPattern): string[] =>
  elements.flatMap((one) => {
    if (compiler.isOmittedExpression(one)) return ['_']
    return compiler.isIdentifier(one.name) ? [one.name.text] : namesIn(one.name)
  })

// x_train is xTrain.
function propertiesCalled(values: readonly string[], type: ts.Type): string[] | undefined {
  const names = values.map(camelCase)
  return names.length > 0 && names.every((name) => type.getProperty(name)) ? names : undefined
}

function explained(
  at: ts.Node,
  word: string,
  pattern: string,
  value: ts.Expression,
  checker: ts.TypeChecker,
): Explained {
  const wrote = textOf(compiler.isVariableDeclaration(at) ? at.parent : at)
  return {
    habit: 'unpack-names',
    wrote,
    meant: `${word}${pattern} = ${rewrite(value, checker).text}`,
    at,
    about: `unpack ${at.pos}`,
  }
}
