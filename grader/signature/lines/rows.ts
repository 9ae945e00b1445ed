import { readFileSync } from 'node:fs'
import type { ExerciseId } from '../../model/exercise.ts'
import { exerciseOrThrow, fileOf } from '../../course/manifest.ts'

/** A line (or several) that a student writes, and where: in which exercise, instead of which "Not written yet". */
export interface Row {
  readonly heading: string | undefined
  readonly id: ExerciseId
  /** A method, or '' for the first one; 'top': below the imports; 'whole': all of the file. */
  readonly where: string
  readonly lines: readonly string[]
}

/** What a table holds: headings `## ch03/softmax`, lines that begin with `> `, and what is said of them, which is left aside. */
export function readRows(table: string): Row[] {
  const rows: Row[] = []
  let id: ExerciseId = 'ch03/softmax'
  let where = ''
  let heading: string | undefined
  for (const block of table.split(/\n(?=## )|\n\n+/)) {
    const lines = block.split('\n')
    if (lines[0].startsWith('## ')) {
      heading = lines.shift()
      const [name, at = ''] = (heading ?? '').slice(3).split(' ')
      ;[id, where] = [exerciseOrThrow(name).id, at]
    }
    const typed = lines.filter((line) => line.startsWith('> ') || line === '>').map((line) => line.slice(2))
    if (typed.length > 0) rows.push({ heading, id, where, lines: typed })
    if (typed.length > 0) heading = undefined
  }
  return rows
}

/** A row as it stands in its table. */
export function renderRow({ heading, lines, en, ko }: Row & Record<'en' | 'ko', readonly string[]>): string {
  const said = (lang: string, says: readonly string[]): string[] =>
    says.flatMap((one) => one.split('\n').map((line, i) => `${i === 0 ? `  ${lang}: ` : '      '}${line}`))
  return [
    ...(heading ? [heading, ''] : []),
    ...lines.map((line) => `> ${line}`.trimEnd()),
    ...said('en', en),
    ...said('ko', ko),
    '',
  ].join('\n')
}

/** The file that a student would have: the stub, with the lines in the place of the error that it throws. */
export function submissionOf({ id, where, lines }: Row): string {
  const text = lines.join('\n')
  if (where === 'whole') return text
  const stub = readFileSync(new URL(`../../course/stubs/${fileOf(id)}`, import.meta.url), 'utf8')
  if (where === 'top') return stub.replace(/\n\n/, () => `\n${text}\n\n`)
  const start = where === '' ? 0 : stub.indexOf(`\n  ${where}(`)
  if (start < 0) throw new Error(`internal: ${fileOf(id)} has no ${where}`)
  const rest = stub
    .slice(start)
    .replace(/( *)\/\/ TODO.*\n.*\n/, (_, indent: string) => `${lines.map((line) => indent + line).join('\n')}\n`)
  return stub.slice(0, start) + rest
}
