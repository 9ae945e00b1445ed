import { READABLE } from '../place.ts'

/** A line of code: as it stands, and with its strings and comments blanked out. */
export interface CodeLine {
  readonly text: string
  readonly bare: string
  /** Where the line begins in the file. */
  readonly start: number
}

/** Splits a text into lines and blanks what is inside strings and comments, also where they are Python's. */
export function codeLines(text: string): CodeLine[] {
  let start = 0
  let open: string | undefined
  return text.split('\n').map((line) => {
    const blanked = line.length > READABLE ? { bare: '', open: undefined } : blank(line, open)
    open = blanked.open
    const found = { text: line, bare: blanked.bare, start }
    start += line.length + 1
    return found
  })
}

/** The position of a comment in Python: a # outside of strings that no name follows, as in a private field, or after code. */
export function pythonComment(bare: string): number {
  const found = /(?:^|\s)#(?=[\s#!]|$)|(?<=\S\s+)#|^\s*#(?![\w$]+\s*(?:[=(:;!?]|$))/.exec(bare)
  return found ? bare.indexOf('#', found.index) : -1
}

// --- internal ---

const OPENING = /'''|"""|\/\*|\/\/|['"`]/g
const CLOSING: Readonly<Record<string, string>> = { '/*': '*/' }

// Strings and comments become spaces, a string keeps its quotes. `open` is what began in an earlier line and has not ended.
function blank(line: string, open: string | undefined): { bare: string; open: string | undefined } {
  let bare = ''
  let at = 0
  let inside = open
  while (at < line.length) {
    if (inside !== undefined) {
      const end = endOf(line, at, inside)
      bare += (inside === '*/' ? ' ' : '_').repeat(end.from - at) + line.slice(end.from, end.to).replace(/[*/]/g, ' ')
      at = end.to
      if (!end.found) return { bare, open: inside === "'" || inside === '"' ? undefined : inside }
      inside = undefined
      continue
    }
    OPENING.lastIndex = at
    const next = OPENING.exec(line)
    const hash = pythonComment(bare + line.slice(at, next?.index))
    if (!next || hash >= 0) return { bare: bare + line.slice(at), open: undefined }
    const [mark] = next
    bare += line.slice(at, next.index)
    at = next.index + mark.length
    if (mark === '//') return { bare, open: undefined }
    bare += mark === '/*' ? '  ' : mark
    inside = CLOSING[mark] ?? mark
  }
  return { bare, open: inside === "'" || inside === '"' ? undefined : inside }
}

function endOf(line: string, at: number, mark: string): { from: number; to: number; found: boolean } {
  for (let i = at; i < line.length; i++) {
    if (line[i] === '\\') i++
    else if (line.startsWith(mark, i)) return { from: i, to: i + mark.length, found: true }
  }
  return { from: line.length, to: line.length, found: false }
}
