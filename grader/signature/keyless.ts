import type { ts } from './compiler.ts'
import { namesInContract } from './contract-names.ts'
import { messageOf } from './diagnostics.ts'
import type { ExerciseContext } from './exercise-context.ts'
import type { FindingOf } from '../model/finding.ts'
import { placeOf, READABLE, safeLine } from './place.ts'
import { splitOutside } from './python/brackets.ts'

/** Finds return { x, np.array(history) }, where a value that is no variable stands without its name. */
export function keylessObject(
  source: ts.SourceFile,
  [error]: readonly ts.Diagnostic[],
  { contract }: ExerciseContext,
): FindingOf<'habit'> | undefined {
  if (!error) return undefined
  const start = source.text.lastIndexOf('\n', (error.start ?? 0) - 1) + 1
  const [line] = source.text.slice(start, start + READABLE).split('\n')
  const [wrote, inside] = /return \{\s*([^{}]*?)\s*\}/.exec(line) ?? []
  if (wrote === undefined) return undefined
  const values = splitOutside(inside, /,/).map((value) => value.trim())
  if (!values.some(isKeyless)) return undefined
  const names = namesInContract(contract)
  const named = values.map((value, i) => (isKeyless(value) ? `${names[i] ?? '…'}: ${value}` : value))
  return {
    kind: 'habit',
    severity: 'fatal',
    habit: 'object',
    wrote: safeLine(wrote, 110),
    meant: safeLine(`return { ${named.join(', ')} }`, 110),
    ts: error.code,
    message: messageOf(error.messageText),
    ...placeOf(source, start + line.indexOf(wrote)),
  }
}

// --- internal ---

// A call or a property; not a name alone, and not name: value.
const isKeyless = (value: string): boolean => /^(?!\.\.\.)[\w.]+[.([]/.test(value) && !/^\w+\s*:/.test(value)
