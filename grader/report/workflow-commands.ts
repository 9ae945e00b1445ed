// GitHub Actions reads its log: a line that begins with :: is a command.

/** A note at a file or at the run itself. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The command that makes an annotation: one line, whatever its texts hold. */
export function annotate({ level, title, message, file, line, column }: Annotation): string {
  const properties = { file, line, col: column, title }
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}`
}

/** A text within which no line is taken for a command. The token is one that nobody can foresee. */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`

// --- internal ---

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
