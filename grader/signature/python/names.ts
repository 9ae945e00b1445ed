import { course, shortName } from '../../course/manifest.ts'

/** The name of an exercise's function as the course has it: crossEntropyError for cross_entropy_error. */
export const camelCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z\d])_([a-z\d])/g, (_, letter: string) => letter.toUpperCase())

/** Code with the words and names of TypeScript for those of Python: true for True, this for self. */
export const named = (code: string): string =>
  code
    .replaceAll(/(?<![\w.§])(?:True|False|None|self)\b/g, (word) => WORDS[word])
    .replaceAll(/\bprint\(/g, 'console.log(')
    .replaceAll(/\.append\(/g, '.push(')
    .replaceAll(/\bnp\.(?:zeros|ones)_like\b|\b[a-z]+(?:_[a-z\d]+)+(?=\()/g, (name) =>
      name.startsWith('np.') || OF_COURSE.has(name) ? camelCase(name) : name,
    )

// --- internal ---

const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', self: 'this' }

const OF_COURSE: ReadonlySet<string> = new Set(
  course.map(({ id }) => shortName(id)).filter((name) => name.includes('_')),
)
