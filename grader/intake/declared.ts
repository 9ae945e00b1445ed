import { exercisesExporting } from '../course/export-names.ts'
import { course, fileOf } from '../course/manifest.ts'

/** The names that a text declares, in TypeScript, JavaScript and Python, also within a notebook or a page. */
export const declaredNames = (text: string): ReadonlySet<string> => namesBy(DECLARED, text)

/** The names that a file of code declares for others: at the beginning of a line, and not in a comment. */
export const topLevelNames = (code: string): ReadonlySet<string> => namesBy(TOP_LEVEL, code.replaceAll(COMMENT, ''))

/** The files of the exercises whose functions or classes have one of these names, in working order. */
export async function filesExporting(names: Iterable<string>): Promise<string[]> {
  const ids = await Promise.all([...names].map(exercisesExporting))
  const found = new Set(ids.flat())
  return course.filter(({ id }) => found.has(id)).map(({ id }) => fileOf(id))
}

// --- internal ---

// Spaces are limited: an unlimited number could be tried in too many ways.
const DECLARED = [
  /\b(?:function|const|let|var|class|def)[\s*]{1,9}([A-Za-z_]\w{0,60})/g,
  /[{,]\s{0,9}\w{1,60}\s{1,9}as\s{1,9}([A-Za-z_]\w{0,60})/g,
  /\bexports\.([A-Za-z_]\w{0,60})/g,
]

const TOP_LEVEL = [
  /^(?:export )?(?:default )?(?:async )?(?:function|const|let|var|class|def)[ *]{1,9}([A-Za-z_]\w{0,60})/gm,
  ...DECLARED.slice(1),
]

const COMMENT = /\/\*[^]*?\*\/|\/\/.*/g

const namesBy = (forms: readonly RegExp[], text: string): ReadonlySet<string> =>
  new Set(forms.flatMap((form) => [...text.matchAll(form)].map(([, name]) => name)))
