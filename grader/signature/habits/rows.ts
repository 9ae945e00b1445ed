import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, isArray, isArrayType, isAssigned, isPair, nodesIn, textOf } from './question.ts'

/** a.toArray().map(…), a.rows().map(…), a.toArray()[0]: what these give has neither the methods of an array nor those of a list. */
export const ofRows: Explain = ({ code, node, checker }) => {
  if (![2339, 2551, 2550, 7053, 2349].includes(code)) return undefined
  const access = around(node, isAccess)
  const made = access?.expression
  if (!access || !made || !compiler.isCallExpression(made) || !compiler.isPropertyAccessExpression(made.expression))
    return undefined
  const { expression: array, name } = made.expression
  if (!/^(?:toArray|rows)$/.test(name.text) || !isArray(array, checker)) return undefined
  const owner = textOf(array, 30)
  const whole = compiler.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : access
  const about = `rows ${whole.pos}`
  if (compiler.isElementAccessExpression(access)) return { ...indexed(access, owner), about }
  const isOfRows = name.text === 'rows' || takesRow(whole)
  const call = textOf(whole, 400).slice(textOf(made, 400).length)
  const isMap = access.name.text === 'map' && !isOfRows
  const meant =
    access.name.text === 'length'
      ? `${owner}.shape[0]`
      : isMap
        ? `${owner}${call}`
        : `[...${owner}.${isOfRows ? 'rows()' : 'data'}]${call}`
  return { habit: 'rows', wrote: textOf(whole), meant, at: whole, about }
}

/** a.map((row) => softmax(row)), which is asked for numbers: the rows are meant. */
export const mapOfRows: Explain = ({ code, node, checker }) => {
  if (![2322, 2345].includes(code)) return undefined
  const arrow = around(node, compiler.isArrowFunction)
  const call = arrow?.parent
  if (!arrow || !call || !compiler.isCallExpression(call) || !compiler.isPropertyAccessExpression(call.expression))
    return undefined
  const { expression: array, name } = call.expression
  if (name.text !== 'map' || !isArray(array, checker) || !takesArray(arrow, checker)) return undefined
  const owner = textOf(array, 30)
  const wrote = textOf(call, 110)
  if (!wrote.startsWith(`${owner}.map(`) || wrote.endsWith('…')) return undefined
  const meant = `[...${owner}.rows()]${wrote.slice(owner.length)}`
  return { habit: 'over-rows', wrote, meant, at: call, about: `rows ${call.pos}` }
}

/** y.row(i).data.fill(np.exp(x)), where all the numbers of an array are meant. */
export const filledWithArray: Explain = ({ code, node, checker }) => {
  const call = node.parent && around(node.parent, compiler.isCallExpression)
  const value = call?.arguments.find((one) => one === node)
  if (code !== 2345 || !call || !value || !call.expression.getText().endsWith('.data.fill')) return undefined
  if (!isArray(value, checker)) return undefined
  const target = textOf(call.expression, 60).replace(/fill$/, 'set')
  return { habit: 'of-data', wrote: textOf(call), meant: `${target}(${textOf(value)}.data)`, at: call }
}

/** a.shape = (2, 3), which makes a view of another shape in NumPy. */
export const givenShape: Explain = ({ code, node, checker }) => {
  if (code !== 2540) return undefined
  const assignment = around(node, isAssigned)
  if (!assignment || !compiler.isPropertyAccessExpression(assignment.left)) return undefined
  const { expression: array, name } = assignment.left
  if (name.text !== 'shape' || !isArray(array, checker)) return undefined
  const { right } = assignment
  const inner = compiler.isParenthesizedExpression(right) ? right.expression : right
  const listed = compiler.isArrayLiteralExpression(inner) ? textOf(inner).slice(1, -1) : undefined
  const isList = checker.isArrayLikeType(checker.getTypeAtLocation(inner))
  const dims = listed ?? (isPair(inner) || !isList ? textOf(inner) : `...${textOf(inner)}`)
  const owner = textOf(array, 30)
  return { habit: 'reshape', wrote: textOf(assignment), meant: `${owner} = ${owner}.reshape(${dims})`, at: assignment }
}

// --- internal ---

// (row) => softmax(row)
const takesArray = ({ body, parameters: [first] }: ts.ArrowFunction, checker: ts.TypeChecker): boolean =>
  first !== undefined &&
  [body, ...nodesIn(body, compiler.isIdentifier)].some(
    (one) =>
      compiler.isIdentifier(one) && one.text === first.name.getText() && isArrayType(checker.getContextualType(one)),
  )

type Access = ts.ElementAccessExpression | ts.PropertyAccessExpression

const isAccess = (node: ts.Node): node is Access =>
  (compiler.isElementAccessExpression(node) || compiler.isPropertyAccessExpression(node)) &&
  compiler.isCallExpression(node.expression)

// a.toArray()[0][1]
function indexed(
  access: ts.ElementAccessExpression,
  owner: string,
): Pick<NonNullable<ReturnType<Explain>>, 'habit' | 'wrote' | 'meant' | 'at'> {
  const { parent } = access
  const first = textOf(access.argumentExpression, 20)
  if (compiler.isElementAccessExpression(parent) && parent.expression === access)
    return {
      habit: 'rows',
      wrote: textOf(parent),
      meant: `${owner}.get(${first}, ${textOf(parent.argumentExpression, 20)})`,
      at: parent,
    }
  return { habit: 'rows', wrote: textOf(access), meant: `${owner}.row(${first})`, at: access }
}

// (row) => row.sum()
function takesRow(call: ts.Node): boolean {
  const [given] = compiler.isCallExpression(call) ? call.arguments : []
  if (!given || !compiler.isArrowFunction(given) || !given.parameters[0]) return false
  const name = given.parameters[0].name.getText()
  return /row/i.test(name) || new RegExp(`\\b${name}\\s*[.[]|np\\.\\w+\\(${name}\\b`).test(given.body.getText())
}
