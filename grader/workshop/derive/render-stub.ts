import { NOT_WRITTEN } from '../../course/not-written.ts'
import { type morph, Node, Scope } from '../../signature/compiler.ts'
import { parseSolution, type SolutionSource } from './solution-source.ts'

const TODO = '// TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.'

/** Renders a stub: the solution with each answer replaced by an error that names the task, and without helpers. */
export function renderStub(path: string, solution: string): string {
  const source = parseSolution(path, solution)
  const edits = source.file.getStatements().flatMap((statement) => editsOf(source, path, statement))
  return collapseBlankLines(applyEdits(solution, edits))
}

// --- internal ---

type Edit = { start: number; end: number; text: string }

function editsOf(source: SolutionSource, path: string, statement: morph.Node): Edit[] {
  if (Node.isImportDeclaration(statement) || source.isGiven(statement)) return []
  if (!Node.isExportable(statement) || !statement.isExported()) return [remove(source, statement)]
  if (Node.isTypeAliasDeclaration(statement) || Node.isInterfaceDeclaration(statement)) return []
  if (Node.isFunctionDeclaration(statement)) return [emptyBody(statement.getBodyOrThrow(), statement.getNameOrThrow())]
  if (Node.isClassDeclaration(statement)) {
    return statement.getMembers().flatMap((member) => editsOfMember(source, path, statement, member))
  }
  throw new Error(
    `internal: ${path} exports a ${statement.getKindName()}; an answer is a function or a class, the rest stands between "// given" and "// end given"`,
  )
}

function editsOfMember(
  source: SolutionSource,
  path: string,
  parent: morph.ClassDeclaration,
  member: morph.ClassMemberTypes,
): Edit[] {
  if (source.isGiven(member)) return []
  if (isPrivate(member)) return [remove(source, member)]
  const className = parent.getNameOrThrow()
  if (Node.isConstructorDeclaration(member)) return [emptyBody(member.getBodyOrThrow(), className)]
  if (Node.isPropertyDeclaration(member)) return withoutInitializer(path, className, member)
  if (Node.isBodyable(member)) return [emptyBody(member.getBodyOrThrow(), `${className}.${member.getName()}`)]
  throw new Error(
    `internal: ${path} has a ${member.getKindName()} in class ${className}; put it between "// given" and "// end given"`,
  )
}

/** Whether a class member is private: `private`, `protected` or `#name`. */
export function isPrivate(member: morph.ClassMemberTypes): boolean {
  if (Node.isClassStaticBlockDeclaration(member)) return true
  return (
    member.getScope() !== Scope.Public || (!Node.isConstructorDeclaration(member) && member.getName().startsWith('#'))
  )
}

function emptyBody(body: morph.Node, task: string): Edit {
  const outer = /^[ \t]*/.exec(lineWith(body.getSourceFile().getFullText(), body.getEnd() - 1))![0]
  const lines = ['{', `${outer}  ${TODO}`, `${outer}  throw new Error('${NOT_WRITTEN}${task}')`, `${outer}}`]
  return { start: body.getStart(), end: body.getEnd(), text: lines.join('\n') }
}

const lineWith = (text: string, position: number): string => text.slice(text.lastIndexOf('\n', position) + 1)

// Without an initializer a property type-checks only with `!`, which TypeScript erases.
function withoutInitializer(path: string, className: string, property: morph.PropertyDeclaration): Edit[] {
  const initializer = property.getInitializer()
  if (!initializer) return []
  const type = property.getTypeNode()
  if (!type)
    throw new Error(
      `internal: ${path}: write the type of ${className}.${property.getName()}; its stub has no initializer`,
    )
  const mark = property.hasExclamationToken() || property.hasQuestionToken() || property.isStatic() ? '' : '!'
  const nameEnd = property.getNameNode().getEnd()
  return [
    { start: nameEnd, end: nameEnd, text: mark },
    { start: type.getEnd(), end: initializer.getEnd(), text: '' },
  ]
}

const remove = (source: SolutionSource, node: morph.Node): Edit => ({
  start: source.startWithComments(node),
  end: node.getEnd(),
  text: '',
})

function applyEdits(text: string, edits: readonly Edit[]): string {
  const lastFirst = edits.toSorted((a, b) => b.start - a.start)
  return lastFirst.reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text)
}

const collapseBlankLines = (text: string): string =>
  `${text
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll('{\n\n', '{\n')
    .trim()}\n`
