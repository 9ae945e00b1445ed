import { type morph, Node, Project, SyntaxKind } from '../../signature/compiler.ts'

/**
 * Finds the names from outside that functions passed to `evaluate`, and helpers given to them, use, by file: only their text reaches the
 * guest. A helper may use helpers that are given with it from its own file; the name of an import is rewritten before its text is taken.
 */
export function foreignNames(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true, allowImportingTsExtensions: true },
  })
  for (const [path, text] of Object.entries(files)) project.createSourceFile(path, text)
  const found = project
    .getSourceFiles()
    .map((file) => [file.getFilePath().slice(1), [...inEvaluated(file), ...inGiven(file)]] as [string, string[]])
  return Object.fromEntries(found.filter(([, names]) => names.length > 0))
}

// --- internal ---

type GuestFunction = morph.ArrowFunction | morph.FunctionDeclaration

const isGuestFunction = (node: morph.Node | undefined): node is GuestFunction =>
  Node.isArrowFunction(node) || Node.isFunctionDeclaration(node)

function inEvaluated(file: morph.SourceFile): string[] {
  return callsOf('evaluate', file).flatMap((call) => {
    const [run] = call.getArguments()
    return Node.isArrowFunction(run) ? outsideOf(run) : [`not an arrow function: ${run?.getText().slice(0, 40)}`]
  })
}

function inGiven(file: morph.SourceFile): string[] {
  return callsOf('with', file).flatMap((call) => {
    const [options] = call.getArguments()
    if (!Node.isObjectLiteralExpression(options)) return []
    const given = options.getProperty('given')
    if (given === undefined) return []
    const helpers = Node.isPropertyAssignment(given) ? given.getInitializer() : undefined
    if (!Node.isObjectLiteralExpression(helpers)) return [`not written out: ${given.getText().slice(0, 40)}`]
    const names = new Set(helpers.getProperties().map((one) => (Node.isNamed(one) ? one.getName() : '')))
    return helpers.getProperties().flatMap((one) => {
      const helper = functionOf(one)
      if (!helper) return [`no arrow function or function declaration: ${one.getText().slice(0, 40)}`]
      return outsideOf(helper, (name) => names.has(name.getText()) && isDeclaredIn(helper.getSourceFile(), name))
    })
  })
}

// The function behind a helper's name: itself, or the function of that name in this file or in the one that it is imported from.
function functionOf(property: morph.Node): GuestFunction | undefined {
  const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
  if (isGuestFunction(value)) return value
  const symbol = Node.isShorthandPropertyAssignment(property) ? property.getValueSymbol() : value?.getSymbol()
  const [declaration] = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? []
  const found = Node.isVariableDeclaration(declaration) ? declaration.getInitializer() : declaration
  return isGuestFunction(found) ? found : undefined
}

function callsOf(method: string, file: morph.SourceFile): morph.CallExpression[] {
  return file.getDescendantsOfKind(SyntaxKind.CallExpression).filter((call) => {
    const callee = call.getExpression()
    return Node.isPropertyAccessExpression(callee) && callee.getName() === method
  })
}

const outsideOf = (run: GuestFunction, isGiven: (name: morph.Identifier) => boolean = () => false): string[] =>
  run
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter((name) => isValue(name) && comesFromOutside(name, run) && !isGiven(name))
    .map((name) => name.getText())

const isValue = (name: morph.Identifier): boolean =>
  !name.getAncestors().some((node) => Node.isTypeNode(node)) &&
  !(
    Node.isPropertyAccessExpression(name.getParent()) &&
    name.getParentIfKind(SyntaxKind.PropertyAccessExpression)?.getNameNode() === name
  )

// A name that no declaration in these files explains is a global of the language: Math, Array, Number.
function comesFromOutside(name: morph.Identifier, run: morph.Node): boolean {
  const declarations = declarationsOf(name)
  return declarations.length > 0 && declarations.every((node) => !isWithin(run, node))
}

const isWithin = (run: morph.Node, node: morph.Node): boolean =>
  node.getSourceFile() === run.getSourceFile() && node.getPos() >= run.getPos() && node.getEnd() <= run.getEnd()

const isDeclaredIn = (file: morph.SourceFile, name: morph.Identifier): boolean =>
  declarationsOf(name).every((node) => node.getSourceFile() === file && !Node.isImportSpecifier(node))

function declarationsOf(name: morph.Identifier): morph.Node[] {
  const shorthand = name.getParentIfKind(SyntaxKind.ShorthandPropertyAssignment)
  const symbol = shorthand ? shorthand.getValueSymbol() : name.getSymbol()
  return symbol?.getDeclarations() ?? []
}
