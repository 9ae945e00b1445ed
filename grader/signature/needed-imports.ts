import { ADDED } from '../model/habit.ts'
import type { Finding } from '../model/finding.ts'
import { ARRAY_IMPORT, NP_IMPORT } from './course-import.ts'

/** Findings whose lines to write use np or NdArray, with the import that the file lacks; it is told once. */
export function withImports(findings: readonly Finding[], text: string): Finding[] {
  const told = new Set(findings.flatMap((one) => (one.kind === 'habit' && ADDED.has(one.habit) ? [one.meant] : [])))
  return findings.map((finding) => {
    if (finding.kind !== 'habit' || ADDED.has(finding.habit)) return finding
    const also = NEEDED.filter(
      ({ use, there, line }) =>
        [finding.meant, ...(finding.others ?? []).map(({ code }) => code)].some((code) => use.test(code)) &&
        !use.test(finding.wrote) &&
        !there.test(text) &&
        !told.has(line),
    ).map(({ line }) => line)
    for (const line of also) told.add(line)
    return also.length === 0 ? finding : { ...finding, also }
  })
}

// --- internal ---

// What a name is used as, and how it is imported. Of what the student wrote TypeScript says itself that it is not there.
const NEEDED = [
  { use: /(?<![\w.'"])np\.\w/, there: /\bimport\s+\*\s+as\s+np\b/, line: NP_IMPORT },
  { use: /(?<![\w.'"])NdArray\b/, there: /\bimport\b[^;]*\{[^}]*\bNdArray\b[^}]*\}\s*from\b/, line: ARRAY_IMPORT },
] as const
