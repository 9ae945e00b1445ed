import { compiler, type ts } from '../compiler.ts'
import { camelCase } from '../python/names.ts'
import { around, type Explained, isAssigned, nodesIn } from './question.ts'

/** x in softmax(a): the parameter has another name here than in the book, or than the student calls it. */
export function otherParameter(node: ts.Identifier, checker: ts.TypeChecker): Explained | undefined {
  const owner = around(node, hasBody)
  const [first] = owner?.body.statements ?? []
  if (!owner || !first || !OF_THE_BOOK.test(node.text) || isCalled(node)) return undefined
  const parameter = parameterFor(node, owner, checker)
  if (!parameter) return undefined
  const isChanged = nodesIn(owner.body, isAssigned).some(({ left }) => left.getText() === node.text)
  const meant = `${isChanged ? 'let' : 'const'} ${node.text} = ${parameter.name.getText()}`
  return { habit: 'parameter', wrote: node.text, meant, at: first, about: `parameter ${node.text} ${owner.pos}` }
}

/** batch_size, which the object of options that the function is given calls batchSize, and which may be left out there. */
export function ofOptions(node: ts.Identifier, checker: ts.TypeChecker): Explained | undefined {
  const owner = around(node, hasBody)
  const name = IN_BOOK[node.text] ?? camelCase(node.text)
  const options = owner?.parameters.find((one) => {
    const member = checker.getTypeAtLocation(one).getProperty(name)
    return member !== undefined && (member.flags & compiler.SymbolFlags.Optional) !== 0
  })
  if (!options || isCalled(node)) return undefined
  const meant = `const ${node.text} = ${options.name.getText()}.${name} ?? ${DEFAULTS[name] ?? '…'}`
  return { habit: 'option', wrote: node.text, meant, at: node, about: `option ${node.text}` }
}

// --- internal ---

// What the book calls otherwise, and what it sets.
const IN_BOOK: Readonly<Record<string, string>> = { iters_num: 'iterations', itersNum: 'iterations' }
const DEFAULTS: Readonly<Record<string, string>> = { iterations: '10000', batchSize: '100', learningRate: '0.1' }

// What the book's functions call what they take.
const OF_THE_BOOK = /^(?:[xXyta]|dout|net|network)$/

type WithBody = (ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration) & {
  readonly body: ts.Block
}

const hasBody = (node: ts.Node): node is WithBody =>
  (compiler.isFunctionDeclaration(node) ||
    compiler.isMethodDeclaration(node) ||
    compiler.isConstructorDeclaration(node)) &&
  node.body !== undefined

const isCalled = ({ parent }: ts.Identifier): boolean =>
  compiler.isShorthandPropertyAssignment(parent) ||
  compiler.isTypeReferenceNode(parent) ||
  compiler.isForOfStatement(parent)

// The one that the function does not use; or the only one, where x = x.T says that x is one.
function parameterFor(
  node: ts.Identifier,
  { parameters, body }: WithBody,
  checker: ts.TypeChecker,
): ts.ParameterDeclaration | undefined {
  const used = new Set(
    nodesIn(body, compiler.isIdentifier).map((one) => checker.getSymbolAtLocation(one)?.valueDeclaration),
  )
  const unused = parameters.filter((one) => !used.has(one))
  if (unused.length === 1 && isMeant(node, unused[0])) return unused[0]
  const isOwn = nodesIn(body, isAssigned).some(
    ({ left, right }) =>
      left.getText() === node.text &&
      nodesIn(right.parent, compiler.isIdentifier).filter(({ text }) => text === node.text).length > 1,
  )
  return isOwn && parameters.length === 1 && isMeant(node, parameters[0]) ? parameters[0] : undefined
}

// An array for x, a network for net; A for a is a slip of the key.
function isMeant({ text }: ts.Identifier, { name, type }: ts.ParameterDeclaration): boolean {
  if (name.getText().toLowerCase() === text.toLowerCase()) return false
  return text.startsWith('net') ? (type?.getText() ?? '').endsWith('Net') : type?.getText() === 'NdArray'
}
