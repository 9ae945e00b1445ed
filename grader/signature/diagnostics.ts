import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf, safeLine } from './place.ts'

/** Reports TypeScript's errors in a file, in TypeScript's own words. */
export function diagnosticFindings(
  source: ts.SourceFile,
  kind: 'syntax' | 'type',
  found: readonly ts.Diagnostic[],
): Finding[] {
  const severity = kind === 'syntax' ? 'fatal' : 'declaration'
  return found
    .filter(({ category }) => category === compiler.DiagnosticCategory.Error)
    .map(({ messageText, code, start }) => ({
      kind,
      severity,
      message: messageOf(messageText),
      ts: code,
      ...placeOf(source, start ?? 0),
    }))
}

/**
 * TypeScript's message with the files called by the names that students know: "/submission/ch03/softmax" becomes "ch03/softmax"; and types
 * by theirs, without the file that they come from.
 */
export const messageOf = (text: string | ts.DiagnosticMessageChain): string =>
  compiler
    .flattenDiagnosticMessageText(text, '\n')
    .replace(/\/(?:submission|contracts)\//g, '')
    .replaceAll(/typeof import\("\/(?:np\/index|given-np)"\)/g, '#np')
    .replaceAll(/typeof import\("\/np\/random\/index"\)/g, 'np.random')
    .replaceAll(/import\("[^"]*"\)\./g, '')
    .replaceAll(`'"/np/index"'`, `'"#np"'`)
    .split('\n')
    .slice(0, 4)
    .map((line) => safeLine(line, 300))
    .join('\n')
