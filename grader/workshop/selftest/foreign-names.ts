import { type morph, Node, Project, SyntaxKind } from '../../signature/compiler.ts'

/** The names that functions handed to `evaluate` take from outside: only their text reaches the guest, so there must be none. */
export function foreignNames(text: string): string[] {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true, noResolve: true } })
  const file = project.createSourceFile('check.ts', text)
  return file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter(isEvaluate)
    .flatMap((call) => {
      const [run] = call.getArguments()
      if (!Node.isArrowFunction(run)) return [`not an arrow function: ${run?.getText().slice(0, 40)}`]
      return run
        .getDescendantsOfKind(SyntaxKind.Identifier)
        .filter((name) => isValue(name) && comesFromOutside(name, run))
        .map((name) => name.getText())
    })
}

// --- internal ---

const isEvaluate = (call: morph.CallExpression): boolean => {
  const callee = call.getExpression()
  return Node.isPropertyAccessExpression(callee) && callee.getName() === 'evaluate'
}

const isValue = (name: morph.Identifier): boolean =>
  !name.getAncestors().some((node) => Node.isTypeNode(node)) &&
  !(
    Node.isPropertyAccessExpression(name.getParent()) &&
    name.getParentIfKind(SyntaxKind.PropertyAccessExpression)?.getNameNode() === name
  )

// What no declaration of this file explains is a global of the language: Math, Array, Number.
function comesFromOutside(name: morph.Identifier, run: morph.Node): boolean {
  const shorthand = name.getParentIfKind(SyntaxKind.ShorthandPropertyAssignment)
  const symbol = shorthand ? shorthand.getValueSymbol() : name.getSymbol()
  const declarations = symbol?.getDeclarations() ?? []
  return (
    declarations.length > 0 &&
    declarations.every((node) => node.getPos() < run.getPos() || node.getEnd() > run.getEnd())
  )
}
