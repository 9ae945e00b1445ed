import type { ExportName } from './export-names.ts'
import type { TopEntry } from './top-entries.ts'

/** The names of Blackboard's students by login, from the text that it adds to each attempt: "Name: Lee Jimin (lee02)". */
export async function blackboardNames(
  parts: readonly { readonly named: ExportName; readonly entry: TopEntry }[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { named, entry } of parts) {
    if (!named.textOnly || named.student.login === undefined) continue
    const bytes = await entry.leaf?.read(MAX_BYTES)
    const { name } = (typeof bytes === 'object' && NAME.exec(bytes.toString('utf8'))?.groups) || {}
    if (name !== undefined) names.set(named.student.login, name)
  }
  return names
}

// --- internal ---

const MAX_BYTES = 1024 * 1024
const NAME = /^(?:Name|이름) ?: *(?<name>.+?) *\([^()]*\) *\r?$/m
