import type { Exercise } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'

/** The pages that list the exercises, and their languages. */
export const READMES: readonly (readonly [path: string, lang: Lang])[] = [
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
]

/**
 * Such a page with a row for each exercise, in their order, with the manifest's sections and points, and with their
 * number. What a row says of its exercise stays; a new row says its title.
 */
export function withExerciseRows(readme: string, lang: Lang, exercises: readonly Exercise[]): string {
  const says = new Map([...readme.matchAll(ROW)].map(([, id, text]) => [id, text]))
  const rows = exercises.map(({ id, title, section, points }) => {
    // A Korean page writes a range with a tilde.
    const number = lang === 'ko' ? section.number.replaceAll('–', '~') : section.number
    return `| \`${id}.ts\` | ${says.get(id) ?? title[lang]} | ${number} | ${points} |\n`
  })
  let isFirst = true
  return readme
    .replace(ROW, () => {
      const all = isFirst ? rows.join('') : ''
      isFirst = false
      return all
    })
    .replace(/(?<=There are |문제는 )\d+/, String(exercises.length))
}

// --- internal ---

const ROW = /^\| `(ch\d\d\/\w+)\.ts` \| (.+) \| .+ \| \d+ \|\n/gm
