// What JavaScript does without a word, and hardly anyone means: a quick look before TypeScript's checker, which takes a second to be loaded.
import { parseSync } from 'rolldown/utils'

/** Whether a program may hold a mistake with which it runs all the same: np.zeros((2, 3)), x + 1, x[0] = 9 and x == y of arrays, n in [1, 2]. */
export function mayHideMistake(text) {
  const { program, errors } = parseSync('tried.ts', text, { lang: 'ts', sourceType: 'module' })
  if (errors.length > 0) return false
  const arrays = new Set()
  return found(program, arrays)
}

// --- internal ---

// In the order of the text: which names hold arrays is learnt on the way.
function found(node, arrays, parent) {
  if (node === null || typeof node !== 'object') return false
  if (Array.isArray(node)) return node.some((one) => found(one, arrays, parent))
  if (typeof node.type === 'string') {
    if (isMistake(node, arrays, parent)) return true
    learn(node, arrays)
  }
  return Object.entries(node).some(([key, child]) => key !== 'parent' && found(child, arrays, node))
}

function isMistake(node, arrays, parent) {
  const isArray = (one) => holdsArray(one, arrays)
  if (node.type === 'SequenceExpression') return parent?.type !== 'ForStatement'
  if (node.type === 'BinaryExpression' && node.operator === 'in') return !isText(node.left)
  if (node.type === 'BinaryExpression')
    return [node.left, node.right].some(isArray) && ![node.left, node.right].some(isText)
  if (node.type === 'UnaryExpression') return '-+~!'.includes(node.operator) && isArray(node.argument)
  if (node.type === 'MemberExpression')
    return isArray(node.object) && (node.computed || node.property.name === 'length')
  if (node.type === 'AssignmentExpression')
    return parent?.type === 'CallExpression' || (node.operator !== '=' && isArray(node.left))
  return false
}

const isText = ({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string'

function learn(node, arrays) {
  const [target, value] =
    node.type === 'VariableDeclarator'
      ? [node.id, node.init]
      : node.type === 'AssignmentExpression'
        ? [node.left, node.right]
        : []
  if (target?.type === 'Identifier' && holdsArray(value, arrays)) arrays.add(target.name)
  if (target?.type === 'ObjectPattern' && isCallOf(value, /^loadMnist$/))
    for (const { value: name } of target.properties) arrays.add(name?.name)
  if (node.type === 'Identifier' && nameOfType(node.typeAnnotation).endsWith('NdArray')) arrays.add(node.name)
}

const nameOfType = (annotation) => {
  const name = annotation?.typeAnnotation?.typeName
  return name?.name ?? name?.right?.name ?? ''
}

function holdsArray(node, arrays) {
  if (!node) return false
  if (node.type === 'AwaitExpression' || node.type === 'TSNonNullExpression')
    return holdsArray(node.argument ?? node.expression, arrays)
  if (node.type === 'Identifier') return arrays.has(node.name)
  if (node.type === 'MemberExpression') return node.property.name === 'T' && holdsArray(node.object, arrays)
  if (node.type !== 'CallExpression') return false
  const { callee, arguments: given } = node
  if (callee.type !== 'MemberExpression') return isCallOf(node, OF_COURSE)
  const name = callee.property.name
  if (isNp(callee.object)) return !ONE_NUMBER.test(name) || given.length > 1
  if (callee.object.type === 'MemberExpression' && isNp(callee.object.object)) return /^randn?$/.test(name)
  if (!holdsArray(callee.object, arrays)) return OF_COURSE.test(name)
  return NEW_ARRAY.test(name) || (ONE_NUMBER.test(name) && given.length > 0)
}

const isNp = ({ type, name }) => type === 'Identifier' && name === 'np'

const isCallOf = (node, names) => {
  const call = node?.type === 'AwaitExpression' ? node.argument : node
  return call?.type === 'CallExpression' && names.test(call.callee.name ?? '')
}

// Functions of the exercises that return an array.
const OF_COURSE = /^(?:stepFunction|sigmoid|relu|identityFunction|softmax|numericalGradient|gradientDescent|predict)$/
const ONE_NUMBER = /^(?:sum|mean|max|argmax|isNdArray)$/
const NEW_ARRAY = /^(?:add|sub|mul|div|dot|map|copy|neg|reshape|row|take)$|InPlace$/
