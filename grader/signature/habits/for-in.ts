import { compiler, type ts } from '../compiler.ts'
import { loopHead } from '../python/loop-head.ts'
import { declaringLoop } from './declaring-loop.ts'
import { isMatrix } from './dimensions.ts'
import { around, type Explain, type Explained, isArray, textOf } from './question.ts'
import { namesLoop } from './loop-keys.ts'
import { rewrite } from './rewrite.ts'
import { isTakenAsArray, usesOf } from './uses.ts'
import { DICT } from './value-methods.ts'

/** for (let i in xs): i is the text '0', not the number 0. */
export const forIn: Explain = ({ node, source, checker }) => {
  const loop =
    around(node, compiler.isForInStatement) ??
    (compiler.isIdentifier(node) ? declaringLoop(node, checker, compiler.isForInStatement) : undefined)
  return loop && loop.getSourceFile() === source ? otherLoop(loop, checker) : undefined
}

/** for (i in range(n)), for (const layer in layers.values()), for (const [i, row] in …): what is wrong in the head of such a loop. */
export const headOfForIn: Explain = (question) => {
  const { code, node, checker } = question
  const loop = around(node, compiler.isForInStatement)
  if (!loop || node.end > loop.statement.pos) return undefined
  return code === 2491 || translated(loop, checker) !== undefined ? forIn(question) : undefined
}

/** The loop that is meant by for (… in …) over a list, an array, a count or what Python goes over. */
export function otherLoop(loop: ts.ForInStatement, checker: ts.TypeChecker): Explained | undefined {
  const [, word = 'const', name] = /^(const|let|var)?\s*(\w+|\[[\w\s,]+\])$/.exec(loop.initializer.getText()) ?? []
  if (!name) return undefined
  const listed = compiler.isCallExpression(loop.expression) ? namesLoop(loop, checker) : undefined
  if (listed) return listed
  const over = textOf(loop.expression, 60)
  const head = translated(loop, checker) ?? headOver(loop, name, checker)
  if (head === undefined) return undefined
  const start = loop.getText().startsWith(`for (${name} `) ? name : `${word} ${name}`
  return {
    habit: 'for-in',
    wrote: `for (${start} in ${over})`,
    meant: `for (${head})`,
    at: loop,
    about: `for ${loop.pos}`,
  }
}

// --- internal ---

const nameOf = ({ initializer }: ts.ForInStatement): string =>
  initializer.getText().replace(/^(?:const|let|var)\s+/, '')

// range(x.size), layers.values(): calls of Python that nothing here has.
function translated(loop: ts.ForInStatement, checker: ts.TypeChecker): string | undefined {
  const { expression: over } = loop
  if (!compiler.isCallExpression(over)) return undefined
  const { expression: callee } = over
  if (compiler.isIdentifier(callee)) {
    const isPython = callee.text === 'range' && !checker.getSymbolAtLocation(callee)
    return isPython && !/['"`]/.test(over.getText())
      ? loopHead(
          nameOf(loop),
          `range(${over.arguments.map((one) => rewrite(one, checker).text).join(', ')})`,
          loop.getSourceFile().text,
        )
      : undefined
  }
  if (!compiler.isPropertyAccessExpression(callee) || over.arguments.length > 0) return undefined
  if (!/^(?:items|keys|values)$/.test(callee.name.text) || callee.expression.getText() === 'Object') return undefined
  const isOwn = checker.getSymbolAtLocation(callee.name) !== undefined
  const values = isOwn ? textOf(over, 60) : DICT[callee.name.text]('', '', textOf(callee.expression, 60), '')
  return `const ${nameOf(loop)} of ${values}`
}

function headOver(loop: ts.ForInStatement, name: string, checker: ts.TypeChecker): string | undefined {
  const { expression } = loop
  const over = textOf(expression, 40)
  const type = checker.getTypeAtLocation(expression)
  const count = (to: string): string => `let ${name} = 0; ${name} < ${to}; ${name}++`
  if (name.startsWith('[')) return `const ${name} of ${over}`
  if (type.flags & compiler.TypeFlags.NumberLike) return count(over)
  const isOfArray = isArray(expression, checker)
  if (!isOfArray && !checker.isArrayLikeType(type)) return undefined
  const isCounted = countsIn(loop, name, !isOfArray && isOfNumbers(type, checker))
  if (isCounted) return count(`${over}.${isOfArray ? 'size' : 'length'}`)
  if (!isOfArray) return `const ${name} of ${over}`
  return `const ${name} of ${over}.${isMatrix(expression, checker) || isTakenAsRow(loop, name, checker) ? 'rows()' : 'data'}`
}

const isOfNumbers = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  ((checker.getIndexInfosOfType(type).find(({ keyType }) => keyType.flags & compiler.TypeFlags.Number)?.type.flags ??
    0) &
    compiler.TypeFlags.NumberLike) !==
  0

// Whether i is a position: in what is gone over, or, where that holds no positions of its own, in anything.
function countsIn({ statement, expression }: ts.ForInStatement, name: string, isOfPositions: boolean): boolean {
  const body = statement.getText()
  const isUsed = new RegExp(`\\b${name}\\b`).test(body)
  const owners = [...body.matchAll(new RegExp(`([\\w.]+)(?:\\.(?:get|set|row)\\(|\\[)${name}\\b`, 'g'))].map(
    ([, owner]) => owner,
  )
  const over = expression.getText()
  return (
    !isUsed ||
    owners.some(
      (owner) => !isOfPositions || owner === over || owner.startsWith(`${over}.`) || over.startsWith(`${owner}.`),
    )
  )
}

const isTakenAsRow = ({ statement }: ts.ForInStatement, name: string, checker: ts.TypeChecker): boolean =>
  /row/i.test(name) || usesOf(name, statement).some((one) => isTakenAsArray(one, checker))
