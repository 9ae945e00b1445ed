import { SourceMap, type SourceMapPayload } from 'node:module'
import { BUNDLE_NAME } from '../protocol/envelopes.ts'
import { sourceLine } from '../../platform/source-line.ts'
import type { StackFrame } from '../../model/outcome.ts'

const MAX_FRAMES = 5
const LINE = new RegExp(
  `^\\s*at (?:(?:new )?(.{1,120}?) \\()?${BUNDLE_NAME.replace('.', '\\.')}:(\\d{1,6}):(\\d{1,6})\\)?$`,
)

/** A guest's stack trace as places in the student's own files: no foreign frame, no machine path, nothing that it merely claims. */
export function framesOf(stack: string, map: string, files: ReadonlyMap<string, string>): StackFrame[] {
  const sourceMap = new SourceMap(JSON.parse(map) as SourceMapPayload)
  return stack
    .split('\n')
    .map((line) => frameOf(line, sourceMap, files))
    .filter((frame) => frame !== undefined)
    .slice(0, MAX_FRAMES)
}

// --- internal ---

function frameOf(text: string, map: SourceMap, files: ReadonlyMap<string, string>): StackFrame | undefined {
  const [, name, line, column] = LINE.exec(text) ?? []
  if (!line) return undefined
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1)
  if (!('originalSource' in entry)) return undefined
  const file = [...files.keys()].find((path) => entry.originalSource.endsWith(`submission/${path}`))
  const code = file && files.get(file)?.split(/\r?\n/)[entry.originalLine]
  if (!file || code === undefined) return undefined
  const place = { file, line: entry.originalLine + 1, column: entry.originalColumn + 1, name }
  return { ...place, ...sourceLine(code, place.column) }
}
