import { stripVTControlCharacters } from 'node:util'
import type { Unbundled } from '../../model/check.ts'

interface RolldownError {
  readonly message: string
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number }
}

/**
 * Whether an error is about the files: then it lists findings. A panic of the bundler, for example because the system refused a thread,
 * lists none.
 */
export function isOfTheFiles(error: unknown): boolean {
  return Array.isArray((error as { errors?: unknown } | undefined)?.errors)
}

/** Explains in one line why a file could not be bundled: the position in the student's files and rolldown's first message. */
export function explainBundling(error: unknown): Unbundled {
  const [first] = (error as { errors?: readonly RolldownError[] }).errors ?? [error as RolldownError]
  const [line] = stripVTControlCharacters(first.message).split('\n')
  const says = line.replace(/^\[\w+\] /, '').replaceAll(/(?:\.\.\/)*\/?submission\//g, '')
  const file = first.loc?.file?.replace(/^\/submission\//, '')
  if (!file) return { text: says.slice(0, 300) }
  return { text: `${file}:${first.loc?.line}:${(first.loc?.column ?? 0) + 1}: ${says}`.slice(0, 300), file }
}
