// Mutators that StrykerJS lacks: array arithmetic is written as method calls, and its numbers are part of the exercise.
import { compiler, type ts } from '../../signature/compiler.ts'
import { walkValues } from '../../signature/walk.ts'
import type { Mutation } from './mutation.ts'

/** Finds every mutation of our own in a TypeScript text. */
export function findArrayMutations(text: string): Mutation[] {
  const file = compiler.createSourceFile('solution.ts', text, compiler.ScriptTarget.Latest, true)
  const mutations: Mutation[] = []
  for (const statement of file.statements.filter((one) => !compiler.isImportDeclaration(one))) {
    walkValues(statement, (node) => {
      for (const [mutator, mutate] of Object.entries(mutators)) {
        for (const { at = node, replacement } of mutate(node))
          mutations.push({ mutator, start: at.getStart(), end: at.getEnd(), replacement })
      }
    })
  }
  return mutations
}

// --- internal ---

/** The mutations of a node, or of a part of it. */
type Change = { readonly at?: ts.Node; readonly replacement: string }

const mutators: Readonly<Record<string, (node: ts.Node) => Change[]>> = {
  // a.add(b) → a.sub(b), a.addInPlace(b)
  ArrayMethod: (node) => {
    if (!compiler.isPropertyAccessExpression(node) || !compiler.isCallExpression(node.parent)) return []
    const others = OTHERS[node.name.text] ?? []
    const possible = isShared(node.expression) ? others : others.filter((name) => !name.endsWith('InPlace'))
    return possible.map((replacement) => ({ at: node.name, replacement }))
  },
  // a.copy() → a, a.T → a, np.exp(a) → a
  Unwrap: (node) => {
    if (compiler.isPropertyAccessExpression(node))
      return node.name.text === 'T' ? [{ replacement: node.expression.getText() }] : []
    if (!compiler.isCallExpression(node)) return []
    const { expression: callee, arguments: args } = node
    const method = compiler.isPropertyAccessExpression(callee) && !isNamespace(callee.expression)
    if (method) return LEAVES_AN_ARRAY.includes(callee.name.text) ? [{ replacement: callee.expression.getText() }] : []
    return args.length === 1 ? [{ replacement: `(${args[0].getText()})` }] : []
  },
  // f(a, b) → f(b, a)
  ArgumentOrder: (node) => {
    if (!compiler.isCallExpression(node) || node.arguments.length !== 2) return []
    if (COMMUTE.test(node.expression.getText())) return []
    const [first, second] = node.arguments.map((one) => one.getText())
    return [{ replacement: `${node.expression.getText()}(${second}, ${first})` }]
  },
  // 0 → 1, 1 → 0, 1e-4 → 2e-4
  NumericLiteral: (node) => {
    if (!compiler.isNumericLiteral(node)) return []
    const value = Number(node.text)
    return [{ replacement: String(value === 0 ? 1 : value === 1 ? 0 : 2 * value) }]
  },
  // W1 → W2
  Neighbour: (node) => {
    if (!compiler.isIdentifier(node) || isDeclared(node)) return []
    const text = node.getSourceFile().getFullText()
    return neighboursOf(node.text)
      .filter((name) => new RegExp(`\\b${name}\\b`).test(text))
      .map((replacement) => ({ replacement }))
  },
  // this.x = x → nothing
  Statement: (node) => (compiler.isExpressionStatement(node) ? [{ replacement: ';' }] : []),
}

/** Methods and functions with the same arguments. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  add: ['sub', 'addInPlace'],
  sub: ['add', 'subInPlace'],
  mul: ['div', 'mulInPlace'],
  div: ['mul', 'divInPlace'],
  addInPlace: ['subInPlace'],
  subInPlace: ['addInPlace'],
  sum: ['mean', 'max'],
  mean: ['sum'],
  max: ['sum'],
  argmax: ['max'],
  square: ['abs'],
  abs: ['square'],
  zeros: ['ones'],
  randn: ['rand'],
  floor: ['ceil'],
}

/** Names that are easily confused. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['W', 'b'],
  ['W1', 'W2'],
  ['b1', 'b2'],
  ['dW', 'db'],
  ['affine1', 'affine2'],
  ['x', 'y', 't'],
  ['xTrain', 'xTest'],
  ['tTrain', 'tTest'],
  ['trainAccuracy', 'testAccuracy'],
  ['above', 'below'],
]

const neighboursOf = (name: string): readonly string[] =>
  (NEIGHBOURS.find((names) => names.includes(name)) ?? []).filter((other) => other !== name)

// A name that is assigned to, or that a pattern declares, is not a use of it.
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node
  if (compiler.isPropertyAccessExpression(parent)) return false
  return compiler.isBindingElement(parent) || ('name' in parent && parent.name === node)
}

const LEAVES_AN_ARRAY = ['add', 'argmax', 'copy', 'div', 'mul', 'neg', 'reshape', 'sub', 'take']

// In-place arithmetic matters only for a named array: a call's result is not shared, and np.add has no in-place form.
const isShared = (node: ts.Node): boolean => !isNamespace(node) && !compiler.isCallExpression(node)

const COMMUTE = /\.(add|equal|max|maximum|min|mul)$/

// np.exp and Math.log are functions, not methods of a value that could stand alone.
const isNamespace = (node: ts.Node): boolean => ['np', 'np.random', 'Math'].includes(node.getText())
