import { declaredNames, filesExporting } from '../../intake/declared.ts'
import { readText } from '../../intake/read-text.ts'
import type { TopEntry } from './top-entries.ts'

/** Whether a text that was typed into a system beside files holds code: Blackboard writes one of its own for everybody. */
export async function holdsCode(entry: TopEntry): Promise<boolean> {
  const tree = await entry.open()
  try {
    for (const leaf of tree.leaves) {
      const read = await readText(leaf)
      // What cannot be read may be anything.
      if ('why' in read ? read.why !== 'empty' : await isCode(read.text)) return true
    }
    return false
  } finally {
    tree.close()
  }
}

// --- internal ---

const isCode = async (text: string): Promise<boolean> =>
  CODE.test(text) || (await filesExporting(declaredNames(text))).length > 0

// A page writes the arrow as an entity.
const CODE = /=(?:>|&gt;)|\bexport\s+(?:const|let|function|class|default)\b/
