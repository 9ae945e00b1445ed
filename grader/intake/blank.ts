import { course } from '../course/manifest.ts'
import { stubText } from '../course/stub-files.ts'
import type { Submission } from '../model/submission.ts'
import type { DecodedText } from './decode-text.ts'

/** Whether nobody has written anything in a file: it is empty, or a stub of the course but for spaces and the ends of lines. */
export async function isBlank(read: DecodedText): Promise<boolean> {
  if (!('text' in read)) return read.why === 'empty'
  stubs ??= Promise.all(course.map(async ({ id }) => squeezed(await stubText(id)))).then((all) => new Set(all))
  return (await stubs).has(squeezed(read.text))
}

/** The files that are missing or not begun. */
export async function filesToFill({ files, unreadable }: Submission): Promise<ReadonlySet<string>> {
  const blank = await Promise.all([...files].map(async ([file, text]) => ((await isBlank({ text })) ? [file] : [])))
  const empty = [...unreadable].filter(([, why]) => why === 'missing' || why === 'empty').map(([file]) => file)
  return new Set([...blank.flat(), ...empty])
}

// --- internal ---

let stubs: Promise<ReadonlySet<string>> | undefined

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')
