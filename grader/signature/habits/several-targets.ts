import { compiler, type ts } from '../compiler.ts'
import { type Explained, isAssigned, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { isFor, type Listed } from './sites.ts'

/** [a, b] = f(), where a name is new. */
export function unpackedList(statement: Listed, checker: ts.TypeChecker): Explained {
  const { left, right } = statement.expression
  const isNew = left.elements.map((one) => compiler.isIdentifier(one) && !checker.getSymbolAtLocation(one))
  const value = rewrite(right, checker).text
  const values = compiler.isArrayLiteralExpression(right)
    ? right.elements.map((one) => rewrite(one, checker).text)
    : [value]
  const said = { wrote: textOf(statement), at: statement, about: `declare ${statement.pos}` }
  if (isNew.every(Boolean)) return { habit: 'declare', meant: `const [${namesOf(left)}] = ${value}`, ...said }
  return { habit: 'unpack-mixed', meant: oneByOne(left.elements, values, isNew), ...said }
}

/** const a = b = f(), where b is declared nowhere. */
export function inDeclaration(first: ts.BinaryExpression, word: 'let' | 'const'): Explained | undefined {
  const { parent } = first
  const list = parent.parent
  if (!compiler.isVariableDeclaration(parent) || !compiler.isVariableDeclarationList(list)) return undefined
  if (list.declarations.length > 1) return undefined
  const values = chainOf(first).map((one) => textOf(one))
  const value = values.at(-1) ?? ''
  const targets = values.slice(0, -1)
  // What is made once has both names, as in Python.
  const isShared = !/^-?[\w.]+$/.test(value)
  const own = isFor(list.parent) || (list.flags & compiler.NodeFlags.Const) === 0 ? 'let' : 'const'
  const all = [...targets.map((name) => ({ name, word })), { name: parent.name.getText(), word: own }]
  const lines = isShared
    ? all.map((one, i) => `${one.word} ${one.name} = ${i === 0 ? value : all[i - 1].name}`)
    : all.toReversed().map((one) => `${one.word} ${one.name} = ${value}`)
  const meant = isFor(list.parent)
    ? `let ${lines.map((line) => line.replace(/^\w+ /, '')).join(', ')}`
    : lines.join('; ')
  return { habit: 'declare', wrote: textOf(list), meant, at: list, about: `declare ${list.pos}` }
}

/** this.y, e = f(x), 1 and this.y, e = f(x) as several statements. */
export function oneByOne(
  targets: readonly ts.Expression[],
  values: readonly string[],
  isNew: readonly boolean[],
): string {
  if (values.length === targets.length)
    return targets.map((target, i) => `${isNew[i] ? 'const ' : ''}${textOf(target)} = ${values[i]}`).join('; ')
  const names = targets.map((target, i) =>
    compiler.isIdentifier(target)
      ? target.text
      : compiler.isPropertyAccessExpression(target)
        ? target.name.text
        : `value${i}`,
  )
  const kept = targets.flatMap((target, i) => (isNew[i] ? [] : [`${textOf(target)} = ${names[i]}`]))
  return [`const [${names.join(', ')}] = ${values[0]}`, ...kept].join('; ')
}

/** All of x = y = 0. */
export const chainOf = (node: ts.Expression): ts.Expression[] =>
  isAssigned(node) ? [node.left, ...chainOf(node.right)] : [node]

// --- internal ---

const namesOf = ({ elements }: ts.ArrayLiteralExpression): string => elements.map((one) => textOf(one)).join(', ')
