import { compiler, type ts } from '../compiler.ts'
import { ARRAY } from './array-methods.ts'
import { isVector } from './dimensions.ts'
import { CAMEL, permuted, RANDOM } from './np-functions.ts'
import { type Operand, writeNp } from './np-operands.ts'
import { around, type Explain, isArray, isNumber, type Question, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { DICT, LIST, MATH, TEXT } from './value-methods.ts'
import type { Write } from './write.ts'

/** xs.append(x), d.items(), text.upper(), np.power(x, 2): a method or function that has another name here, or none. */
export const otherMethod: Explain = (question) => {
  if (question.code === 2349) return ofOpenDict(question)
  const access = question.node.parent
  if (![2339, 2551, 2550, 2693, 2574].includes(question.code) || !compiler.isPropertyAccessExpression(access))
    return undefined
  if (access.name !== question.node) return undefined
  const owner = textOf(access.expression, 30)
  if (owner === 'np') return ofNp(access, question.checker)
  if (owner === 'np.random') return ofRandom(access, question.checker)
  if (owner === 'Math') return ofMath(access)
  if (isArray(access.expression, question.checker)) return ofArray(access)
  return ofData(access, question) ?? ofValue(access, question)
}

// --- internal ---

type Found = ReturnType<Explain>

const callOf = (access: ts.PropertyAccessExpression): ts.CallExpression | undefined =>
  compiler.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined

function write(
  habit: 'np-name' | 'np-camel' | 'no-method' | 'list' | 'dict' | 'text' | 'math',
  access: ts.PropertyAccessExpression,
  table: Readonly<Record<string, Write>>,
): Found {
  const name = access.name.text
  if (!Object.hasOwn(table, name)) return undefined
  const call = callOf(access)
  const [a = '…', b = '…', c = '…'] = (call?.arguments ?? []).map((argument) => textOf(argument, 30))
  return {
    habit,
    wrote: textOf(call ?? access, 60),
    meant: table[name](a, b, textOf(access.expression, 30), c),
    at: access.name,
  }
}

function ofNp(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): Found {
  const operands = (callOf(access)?.arguments ?? []).map((one) => operandOf(one, checker))
  const written = writeNp(access.name.text, operands)
  return write('np-camel', access, CAMEL) ?? write('np-name', access, written ? { [access.name.text]: written } : {})
}

/** What an argument is: a number only where all is that it is computed from. */
const operandOf = (node: ts.Expression, checker: ts.TypeChecker): Operand =>
  rewrite(node, checker).array ? 'array' : isNumber(node, checker) ? 'number' : 'unknown'

const ofRandom = (access: ts.PropertyAccessExpression, checker: ts.TypeChecker): Found => {
  const given = callOf(access)?.arguments[0]
  if (!given || !isArray(given, checker)) return write('np-name', access, RANDOM)
  if (access.name.text === 'permutation') return write('np-name', access, { permutation: permuted })
  if (access.name.text !== 'shuffle') return write('np-name', access, RANDOM)
  // The numbers of a vector, or the rows of a matrix: x itself is to hold them in another order.
  const vector: Write = (a) => `${a}.data.sort(() => Math.random() - 0.5)`
  const rows: Write = (a) => `${a}.data.set(${a}.take(${RANDOM.permutation(`${a}.shape[0]`, '', '', '')}).data)`
  return write('np-name', access, { shuffle: isVector(given, checker) ? vector : rows })
}

const ofMath = (access: ts.PropertyAccessExpression): Found => write('math', access, MATH)
const ofArray = (access: ts.PropertyAccessExpression): Found => write('no-method', access, ARRAY)

// d.values() of an object under whose names anything may be: values is one of them, and no function.
function ofOpenDict({ node, checker }: Question): Found {
  const call = around(node, compiler.isCallExpression)
  const access = call?.expression
  if (!access || !compiler.isPropertyAccessExpression(access)) return undefined
  const isOpen = checker.getIndexInfosOfType(checker.getTypeAtLocation(access.expression)).length > 0
  return isOpen ? write('dict', access, DICT) : undefined
}

// x.data.size, x.data.sum(): of the array itself.
function ofData(access: ts.PropertyAccessExpression, { checker }: Question): Found {
  const { expression: data, name } = access
  if (!compiler.isPropertyAccessExpression(data) || data.name.text !== 'data' || !isArray(data.expression, checker))
    return undefined
  if (!checker.getTypeAtLocation(data.expression).getProperty(name.text)) return undefined
  const meant = `${textOf(data.expression, 40)}.${name.text}`
  return { habit: 'of-data', wrote: textOf(access), meant, at: access }
}

function ofValue(access: ts.PropertyAccessExpression, { checker }: Question): Found {
  const type = checker.getTypeAtLocation(access.expression)
  if (type.flags & compiler.TypeFlags.StringLike) return write('text', access, TEXT)
  if (checker.isArrayLikeType(type)) {
    const found = write('list', access, LIST)
    return found && { ...found, about: `list ${textOf(access.expression, 30)}` }
  }
  return write('dict', access, DICT)
}
