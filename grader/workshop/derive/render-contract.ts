import { type morph, Node, SyntaxKind } from '../../signature/compiler.ts'
import { isPrivate } from './render-stub.ts'
import { parseSolution } from './solution-source.ts'

const WIDTH = 120

/** Renders a contract: the public declarations of the solution, without bodies and private members. */
export function renderContract(path: string, solution: string): string {
  const { file } = parseSolution(path, solution)
  const declarations = file.getStatements().flatMap((statement) => renderStatement(path, statement))
  const imports = file
    .getImportDeclarations()
    .flatMap((node) => renderImport(node, typeNamesIn(declarations.join('\n'))))
  return (
    [
      '// Derived from the solution by `npm run derive`: do not edit.',
      ...(imports.length > 0 ? [imports.join('\n')] : []),
      ...declarations,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

// --- internal ---

function renderStatement(path: string, statement: morph.Node): string[] {
  if (!Node.isExportable(statement) || !statement.isExported()) return []
  if (Node.isFunctionDeclaration(statement)) return [`export declare ${renderFunction(path, statement)}`]
  if (Node.isClassDeclaration(statement)) return [renderClass(path, statement)]
  if (Node.isTypeAliasDeclaration(statement) || Node.isInterfaceDeclaration(statement)) return [statement.getText()]
  throw new Error(
    `internal: ${path} exports a ${statement.getKindName()}, which a contract cannot declare; export a function, a class or a type`,
  )
}

function renderFunction(path: string, node: morph.FunctionDeclaration): string {
  const name = node.getNameOrThrow()
  return renderCallable(
    `function ${name}`,
    node.getParameters(),
    resultOrThrow(path, name, node),
    'export declare '.length,
  )
}

function renderClass(path: string, node: morph.ClassDeclaration): string {
  const members = node.getMembers().filter((member) => !isPrivate(member))
  const lines = members.map((member) => `  ${renderMember(path, member).replaceAll('\n', '\n  ')}`)
  return [`export declare class ${node.getNameOrThrow()} {`, ...lines, '}'].join('\n')
}

function renderMember(path: string, member: morph.ClassMemberTypes): string {
  if (Node.isPropertyDeclaration(member)) {
    const readonly = member.isReadonly() ? 'readonly ' : ''
    return `${readonly}${member.getName()}${member.hasQuestionToken() ? '?' : ''}: ${typeOrThrow(path, member)}`
  }
  if (Node.isConstructorDeclaration(member)) return renderCallable('constructor', member.getParameters(), '', 2)
  if (Node.isMethodDeclaration(member)) {
    return renderCallable(member.getName(), member.getParameters(), resultOrThrow(path, member.getName(), member), 2)
  }
  throw new Error(
    `internal: ${path} has a public ${member.getKindName()}, which a contract cannot declare; write a method or a property`,
  )
}

/** On one line if it fits, otherwise one parameter per line, as the formatter does. */
function renderCallable(
  head: string,
  parameters: readonly morph.ParameterDeclaration[],
  result: string,
  indent: number,
): string {
  const texts = parameters.map(renderParameter)
  const line = `${head}(${texts.join(', ')})${result}`
  if (indent + line.length <= WIDTH) return line
  return `${head}(\n${texts.map((text) => `  ${text},\n`).join('')})${result}`
}

function renderParameter(node: morph.ParameterDeclaration): string {
  const type = node.getTypeNode()?.getText() ?? node.getType().getBaseTypeOfLiteralType().getText()
  return `${node.getName()}${node.isOptional() ? '?' : ''}: ${type}`
}

function renderImport(node: morph.ImportDeclaration, typeNames: ReadonlySet<string>): string[] {
  const used = node.getNamedImports().flatMap((named) => (typeNames.has(named.getName()) ? [named.getName()] : []))
  return used.length > 0 ? [`import type { ${used.join(', ')} } from '${node.getModuleSpecifierValue()}'`] : []
}

// A method may have the name of an imported function, so search only in types.
function typeNamesIn(declarations: string): Set<string> {
  const { file } = parseSolution('the contract', declarations)
  return new Set(file.getDescendantsOfKind(SyntaxKind.TypeReference).map((node) => node.getTypeName().getText()))
}

function resultOrThrow(path: string, name: string, node: { getReturnTypeNode(): morph.Node | undefined }): string {
  const type = node.getReturnTypeNode()
  if (!type) throw new Error(`internal: ${path}: write the return type of ${name}; the contract is derived from it`)
  return `: ${type.getText()}`
}

function typeOrThrow(path: string, node: { getName(): string; getTypeNode(): morph.Node | undefined }): string {
  const type = node.getTypeNode()
  if (!type) throw new Error(`internal: ${path}: write the type of ${node.getName()}; the contract is derived from it`)
  return type.getText()
}
