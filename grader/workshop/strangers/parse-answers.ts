/** An answer by someone who has read the stubs and the README only, with what its author says of it. */
export interface StrangersAnswer {
  readonly kind: 'wrong' | 'right'
  /** The mistake in one line, or the style of a right answer. It names the answer. */
  readonly title: string
  /** The whole file that is handed in. */
  readonly text: string
}

/** Error in a file of answers. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError'
}

/**
 * Reads a file of answers: sections that begin with `=== base`, `=== wrong: TITLE`, `=== right: TITLE` or
 * `=== void: TITLE`. After the title stands a whole file or edits of the base: `<<<<`, what stands there once, `====`,
 * what stands there instead, `>>>>`. The base is a right answer too; what is void is left out.
 */
export function parseAnswers(file: string): StrangersAnswer[] {
  const sections = file
    .replaceAll('\r\n', '\n')
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [head, ...lines] = section.split('\n')
      const [, kind, title = 'the base'] = HEAD.exec(head.trim()) ?? []
      if (kind === undefined) throw new AnswersError(`No head of an answer: "=== ${head}"`)
      return { kind, title, body: lines.join('\n').trim() }
    })
  const base = sections.find(({ kind }) => kind === 'base')?.body
  return sections.flatMap(({ kind, title, body }) => {
    if (kind === 'void') return []
    const text = `${body.startsWith('<<<<') ? edited(base, body, title) : body}\n`
    return [{ kind: kind === 'wrong' ? 'wrong' : 'right', title, text }]
  })
}

// --- internal ---

const HEAD = /^(base|wrong|right|void)(?:: *(.+))?$/

function edited(base: string | undefined, edits: string, title: string): string {
  if (base === undefined) throw new AnswersError(`There is no base for "${title}"`)
  return [...edits.matchAll(/^<<<<\n([^]*?)\n====\n([^]*?)(?:\n)?>>>>$/gm)].reduce((text, [, from, to]) => {
    if (text.split(from).length !== 2) throw new AnswersError(`"${title}": not once in the base:\n${from}`)
    return text.replace(from, () => to)
  }, base)
}
