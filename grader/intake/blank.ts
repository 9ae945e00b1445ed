import { course } from '../course/manifest.ts'
import { stubText } from '../course/stub-files.ts'
import type { DecodedText } from './decode-text.ts'

/** Whether nobody has written anything in a file: it is empty, or a stub of the course but for spaces and the ends of lines. */
export async function isBlank(read: DecodedText): Promise<boolean> {
  if (!('text' in read)) return read.why === 'empty'
  stubs ??= Promise.all(course.map(async ({ id }) => squeezed(await stubText(id)))).then((all) => new Set(all))
  return (await stubs).has(squeezed(read.text))
}

// --- internal ---

let stubs: Promise<ReadonlySet<string>> | undefined

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')
