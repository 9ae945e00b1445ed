import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import type { WatchKey } from '../../model/watch-key.ts'
import { widthOf, wrapTo } from '../../text/width.ts'
import { paintWith } from '../../report/colors.ts'

/** The content of the footer in watch mode. */
export interface Footer {
  /** What is running now. */
  readonly notes: readonly string[]
  /** The keys that have a function, if there is a keyboard. */
  readonly keys: readonly WatchKey[]
}

/** The letters of the keys. */
export const KEY_LETTERS: Readonly<Record<WatchKey, string>> = {
  hint: 'h',
  all: 'a',
  failing: 'f',
  list: 'l',
  page: 'p',
  ui: 'u',
  quit: 'q',
  back: '⏎',
}

/** Renders the footer; a key and its description stay on the same line. */
export function renderFooter(
  { notes, keys }: Footer,
  { lang, colors, columns }: { readonly lang: Lang; readonly colors: boolean; readonly columns: number },
): string[] {
  const paint = paintWith(colors)
  const lines: { text: string; width: number }[] = []
  for (const key of keys) {
    const label = texts(lang).watchKeys[key]
    const width = widthOf(`${KEY_LETTERS[key]} ${label}`)
    const text = `${paint.bold(KEY_LETTERS[key])} ${paint.dim(label)}`
    const last = lines.at(-1)
    if (last && last.width + GAP.length + width <= columns - 2) {
      last.text += GAP + text
      last.width += GAP.length + width
    } else lines.push({ text, width })
  }
  const said = notes.flatMap((note) => wrapTo(note, columns - 2)).map(paint.dim)
  return ['', ...[...said, ...lines.map(({ text }) => text)].map((line) => ` ${line}`)]
}

// --- internal ---

const GAP = '   '
