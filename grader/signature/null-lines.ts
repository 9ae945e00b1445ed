import { compiler, type ts } from './compiler.ts'
import type { NumberedLine } from '../model/finding.ts'
import { around, textOf } from './habits/question.ts'
import { rewrite } from './habits/rewrite.ts'
import { readableLine, safeLine } from './place.ts'

/** A line that uses what may be null, as it stands and as it is to be written. */
export interface NullLine extends NumberedLine {
  readonly wrote: string
  readonly meant: string
  readonly at: ts.Node
}

/** The lines of a file in which these values need a !, each line once. */
export function nullLines(values: readonly ts.Node[], checker: ts.TypeChecker): NullLine[] {
  const found = new Map<number, NullLine>()
  for (const value of values) {
    const { line } = value.getSourceFile().getLineAndCharacterOfPosition(value.getStart())
    if (!found.has(line)) found.set(line, { line: line + 1, at: value, ...written(value, line, values, checker) })
  }
  return [...found.values()]
}

// --- internal ---

const LONGEST = 110

type Words = Pick<NullLine, 'wrote' | 'meant' | 'code'>

// All of a statement as #np has it; of the head of a block, the line with each ! in it.
function written(value: ts.Node, line: number, values: readonly ts.Node[], checker: ts.TypeChecker): Words {
  const statement = around(value, compiler.isStatement)
  const meant = statement && isLine(statement) ? rewrite(statement, checker).text : '…'
  if (statement && meant !== statement.getText() && !meant.includes('…') && meant.length <= LONGEST)
    return inLine(statement, meant)
  return withMarks(value, line, values) ?? inPart(value)
}

// this.x alone, where the line is too long to be written again.
const inPart = (value: ts.Node): Words => ({
  wrote: textOf(value),
  meant: `${textOf(value)}!`,
  code: `${textOf(value)}!`,
})

// All of the line: a loop may stand in front of the statement.
function inLine(statement: ts.Statement, meant: string): Words {
  const own = statement.getText()
  const line = readableLine(statement.getSourceFile(), statement) ?? own
  const code = line.includes(own) ? line.replace(own, () => meant) : meant
  return { wrote: textOf(statement, LONGEST), meant, code: safeLine(code, LONGEST + 40) }
}

const isLine = (node: ts.Statement): boolean =>
  !node.getText().includes('\n') &&
  (compiler.isReturnStatement(node) || compiler.isVariableStatement(node) || compiler.isExpressionStatement(node))

function withMarks(value: ts.Node, line: number, values: readonly ts.Node[]): Words | undefined {
  const source = value.getSourceFile()
  const wrote = readableLine(source, value)
  if (wrote === undefined || wrote.length > LONGEST) return undefined
  const [start] = [source.getLineStarts()[line]]
  const ends = values
    .map(({ end }) => end)
    .filter((end) => source.getLineAndCharacterOfPosition(end).line === line)
    .toSorted((a, b) => b - a)
  const text = source.text.slice(start, source.getLineStarts()[line + 1])
  const code = [...new Set(ends)].reduce((was, end) => `${was.slice(0, end - start)}!${was.slice(end - start)}`, text)
  const meant = safeLine(code, LONGEST + 10)
  return { wrote, meant, code: meant }
}
