import { stripVTControlCharacters } from 'node:util'

interface RolldownError {
  readonly message: string
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number }
}

/**
 * Whether an error says something of the files: then it lists what it found in them. A panic of the bundler's, which may have got no thread
 * from the system, lists nothing.
 */
export function isOfTheFiles(error: unknown): boolean {
  return Array.isArray((error as { errors?: unknown } | undefined)?.errors)
}

/** Why a script could not be made, in one line: the place in the student's files and the first of what rolldown says. */
export function explainBundling(error: unknown): string {
  const [first] = (error as { errors?: readonly RolldownError[] }).errors ?? [error as RolldownError]
  const [line] = stripVTControlCharacters(first.message).split('\n')
  const says = line.replace(/^\[\w+\] /, '').replaceAll(/(?:\.\.\/)*\/?submission\//g, '')
  const file = first.loc?.file?.replace(/^\/submission\//, '')
  return (file ? `${file}:${first.loc?.line}:${(first.loc?.column ?? 0) + 1}: ${says}` : says).slice(0, 300)
}
