// Writes workflow commands: GitHub Actions interprets log lines that begin with ::.

/** An annotation of a file or of the whole run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The command that creates an annotation: one line, whatever its texts contain. */
export function annotate({ level, title, message, file, line, column }: Annotation): string {
  const properties = { file, line, col: column, title }
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}`
}

/** Wraps a text so that no line of it is interpreted as a command. The token must be unpredictable. */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`

// --- internal ---

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
