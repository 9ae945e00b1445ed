import { readFileSync } from 'node:fs'
import { textOf } from '../platform/decode-unicode.ts'
import { checkConfig, type CourseConfig } from './config.ts'
import { ConfigError } from './config-values.ts'

/** The file of an instructor's settings, where no other is named. */
export const CONFIG_FILE = 'course.config.json'

/** Reads a configuration; throws `ConfigError` if it contains a mistake. */
export function readConfigOrThrow(file: string): CourseConfig {
  const text = textOf(readFileSync(file))
  const value = parseOrThrow(text)
  try {
    return checkConfig(value)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const { nearest, isUnknownKey } = error
    const line = lineOf(text, error)
    throw new ConfigError(error.at, error.value, error.expected, { nearest, isUnknownKey, line })
  }
}

// --- internal ---

/** The line of what is wrong: of the last of its keys, or of the value that was found. */
function lineOf(text: string, { at, value }: ConfigError): number | undefined {
  const keys = at === '' ? [] : at.split('.')
  const unknown = typeof value === 'string' ? [value] : []
  let end = 0
  for (const word of [...keys, ...unknown]) {
    const found = text.indexOf(JSON.stringify(word), end)
    if (found >= 0) end = found
  }
  return end > 0 || keys.length > 0 ? text.slice(0, end).split('\n').length : undefined
}

function parseOrThrow(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const { message } = error as Error
    const position = /position (\d+)/.exec(message)?.[1]
    const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    throw new ConfigError('JSON', message, '{ … }', { line })
  }
}
