import { compiler, type ts } from '../compiler.ts'
import { safeLine } from '../place.ts'
import { fieldType, isNull, neverGiven, withValue } from './field-type.ts'
import { around, type Explain, isAssigned, nodesIn, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { valueAt } from './values.ts'

/** this.x = null: a property that the class does not declare. */
export const undeclaredField: Explain = ({ code, node, source, checker, contract }) => {
  const access = node.parent
  if (![2339, 2551].includes(code) || !compiler.isPropertyAccessExpression(access)) return undefined
  if (access.expression.kind !== compiler.SyntaxKind.ThisKeyword || access.name !== node) return undefined
  const name = access.name.text
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === access.getText())
  if (!given[0]) return code === 2339 ? neverGiven(access, { checker, contract }) : undefined
  const type = fieldType(name, given, { checker, contract })
  const startsNull = given.some(({ right }) => isNull(right))
  const isSet = given.some((one) => !isNull(one.right) && around(one, compiler.isConstructorDeclaration))
  return {
    habit: 'field',
    wrote: textOf(access),
    meant: startsNull ? `${name}: ${type} | null = null` : isSet ? `${name}: ${type}` : withValue(name, type),
    at: given[0],
    about: `field ${name}`,
  }
}

/** this.dW = null where dW is an NdArray, and x = null that becomes a number later. */
export const nullableField: Explain = ({ code, node, message, source, checker, contract }) => {
  if (code !== 2322 || !/^Type '[^']*null'|to type 'null'/.test(message)) return undefined
  const assignment = around(node, isAssigned)
  const name = assignment?.left.getText().replace(/^this\./, '')
  const field = fieldOf(name, node)
  if (!assignment || !field || !name || compiler.isObjectLiteralExpression(assignment.right)) return undefined
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === `this.${name}`)
  const own = isOnlyNull(field) ? undefined : field.type?.getText()
  const type = own ?? fieldType(name, given, { checker, contract })
  return {
    habit: 'nullable',
    wrote: textOf(field),
    meant: `${name}: ${type.replace(/ \| null$/, '')} | null = null`,
    at: field,
    about: `field ${name}`,
  }
}

/** this.W.dot(x), where W = null has no type, and so is nothing but null. */
export const onlyNull: Explain = ({ code, node, checker, contract }) => {
  if (![2345, 2322, 2531, 18047, 2339].includes(code)) return undefined
  const access = around(node, compiler.isPropertyAccessExpression)
  const value = (access && code === 2339 ? access.expression : access) ?? valueAt(node)
  const declared = value && checker.getSymbolAtLocation(value)?.valueDeclaration
  if (!declared || !compiler.isPropertyDeclaration(declared) || !isOnlyNull(declared)) return undefined
  const name = declared.name.getText()
  const given = nodesIn(declared.getSourceFile(), isAssigned).filter(({ left }) => left.getText() === `this.${name}`)
  const meant = `${name}: ${fieldType(name, given, { checker, contract })} | null = null`
  return { habit: 'nullable', wrote: textOf(declared), meant, at: declared, about: `field ${name}` }
}

/** this.s = x.shape where s is a number[]: the lengths of an array cannot be changed. */
export const readonlyField: Explain = ({ code, node, checker }) => {
  const assignment = around(node, isAssigned)
  const declared = assignment && checker.getSymbolAtLocation(assignment.left)?.valueDeclaration
  if (
    code !== 4104 ||
    !declared ||
    !(compiler.isPropertyDeclaration(declared) || compiler.isVariableDeclaration(declared))
  )
    return undefined
  if (declared.getSourceFile() !== node.getSourceFile() || !declared.type?.getText().includes('number[]'))
    return undefined
  const wrote = textOf(declared)
  const meant = wrote.replace('number[]', 'readonly number[]')
  return { habit: 'read-only', wrote, meant, at: declared, about: `field ${declared.name.getText()}` }
}

/** mask, a property without type and value. */
export const untypedField: Explain = ({ code, node, source, checker, contract }) => {
  const field = around(node, compiler.isPropertyDeclaration)
  if (code !== 7008 || !field || field.type) return undefined
  const name = field.name.getText()
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === `this.${name}`)
  const type = fieldType(name, given, { checker, contract })
  const isSet = given.some((one) => around(one, compiler.isConstructorDeclaration))
  const meant = isSet ? `${name}: ${type}` : withValue(name, type)
  return { habit: 'field-type', wrote: textOf(field), meant, at: field, about: `field ${name}` }
}

/** x or forward(…) for this.x and this.forward(…). */
export const withoutThis: Explain = ({ code, node, message }) => {
  if (code !== 2663 || !compiler.isIdentifier(node)) return undefined
  const [, meant = `this.${node.text}`] = /'(this\.\w+)'/.exec(message) ?? []
  return { habit: 'this', wrote: node.text, meant, at: node, about: `this ${node.text}` }
}

/** predict(self, x) */
export const selfParameter: Explain = ({ code, node, contract }) => {
  const { parent } = node
  if (code !== 7006 || !compiler.isParameter(parent) || !/^(?:self|cls)$/.test(node.getText())) return undefined
  const method = parent.parent
  const head = (text: string): string => text.slice(0, Math.max(0, text.indexOf(')')) + 1)
  const name = (method.name?.getText() ?? 'f').replace(/^__init__$/, 'constructor')
  const own = method.parameters.filter((one) => one !== parent).map((one) => one.getText())
  const wrote = `${method.name?.getText() ?? 'f'}${head(method.getText().slice(method.getText().indexOf('(')))}`
  const [asked] = new RegExp(`(?<=^ {2}|declare function )${name}\\(.*$`, 'm').exec(contract) ?? []
  return {
    habit: 'self',
    wrote: safeLine(wrote, 110),
    meant: asked ?? safeLine(`${name}(${own.join(', ')})`, 110),
    at: method,
    about: `self ${method.pos}`,
  }
}

/** const W = … and W = … in the constructor of a class with a field W. */
export const localForField: Explain = ({ code, node, checker }) => {
  const owner = node.parent
  if (code !== 2564 || !compiler.isPropertyDeclaration(owner) || !compiler.isClassLike(owner.parent)) return undefined
  const maker = owner.parent.members.find(compiler.isConstructorDeclaration)
  const name = owner.name.getText()
  const bare = maker && nodesIn(maker, isAssigned).find(({ left }) => left.getText() === name)
  if (bare && !checker.getSymbolAtLocation(bare.left)) {
    const meant = `this.${rewrite(bare, checker).text}`
    return { habit: 'this', wrote: textOf(bare, 110), meant: safeLine(meant, 120), at: bare, about: `this ${name}` }
  }
  const given = maker && nodesIn(maker, compiler.isVariableStatement).find((one) => isFor(one, name))
  if (!given) return undefined
  const [declared] = given.declarationList.declarations
  return {
    habit: 'this',
    wrote: textOf(given),
    meant: `this.${textOf(declared)}`,
    at: given,
    about: `this ${given.pos}`,
  }
}

/** super().__init__() */
export const superCall: Explain = ({ source, node }) => {
  const text = source.text.slice(node.getFullStart(), node.end + 20)
  if (!/super\(\)\s*\.\s*__init__/.test(text)) return undefined
  return { habit: 'super', wrote: 'super().__init__()', meant: 'super()', at: node, about: 'super' }
}

/** A field that is used before it has a value: it gets one where it is declared, unless the exercise says what it must be. */
export const withoutValue: Explain = ({ code, node, contract }) => {
  if (code !== 2564 && code !== 2565) return undefined
  const name = node.getText().replace(/^this\./, '')
  const field = fieldOf(name, node)
  if (!field?.type || field.initializer) return undefined
  const isAsked = !/\bnull\b/.test(field.type.getText()) && new RegExp(`^ {2}${name}: `, 'm').test(contract)
  if (isAsked && !isOwnArray(name, field)) return undefined
  const type = field.type.getText()
  const meant = isAsked ? `${name}: ${type} = np.zeros(1)` : safeLine(withValue(name, type), 110)
  return { habit: 'initial', wrote: textOf(field), meant, at: field, about: `field ${name}` }
}

// --- internal ---

// dW, which nothing is given for: whatever it holds at first is right.
const isOwnArray = (name: string, { type, parent }: ts.PropertyDeclaration): boolean => {
  const maker = parent.members.find(compiler.isConstructorDeclaration)
  return (
    type?.getText() === 'NdArray' && maker !== undefined && !maker.parameters.some((one) => one.name.getText() === name)
  )
}

// y = null, y: null
const isOnlyNull = ({ type, initializer }: ts.PropertyDeclaration): boolean =>
  type ? type.getText() === 'null' : initializer !== undefined && isNull(initializer)

// In the class around a node.
const fieldOf = (name: string | undefined, node: ts.Node): ts.PropertyDeclaration | undefined =>
  around(node, compiler.isClassLike)
    ?.members.filter(compiler.isPropertyDeclaration)
    .find((one) => one.name.getText() === name)

const isFor = ({ declarationList: { declarations } }: ts.VariableStatement, name: string): boolean =>
  declarations.length === 1 && declarations[0].name.getText() === name && declarations[0].initializer !== undefined
