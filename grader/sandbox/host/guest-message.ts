import { isRecord, parseJson } from '../../platform/plain-json.ts'
import type { End, FromGuest } from '../protocol/envelopes.ts'

/** Validates a guest's envelope; undefined if it is not one of the known messages. */
export function parseGuestMessage(envelope: string): FromGuest | undefined {
  const message = parseJson(envelope)
  if (!isRecord(message)) return undefined
  if (message.kind === 'ready' || message.kind === 'loading') return { kind: message.kind }
  const { id } = message
  if (!isText(id, 64)) return undefined
  if (message.kind === 'progress') return { kind: 'progress', id }
  const end = checkEnd(message.end)
  const console = checkConsole(message.console)
  return message.kind === 'done' && end && console ? { kind: 'done', id, end, console } : undefined
}

// --- internal ---

function checkEnd(end: unknown): End | undefined {
  if (!isRecord(end)) return undefined
  const { kind, name, message, stack, what, path } = end
  if (kind === 'returned') return { kind }
  if (kind === 'threw' && isText(name, 80) && isText(message, 2000) && isText(stack, 8000))
    return { kind, name, message, stack }
  if (kind === 'unsendable' && isText(what, 120) && isText(path, 2000)) return { kind, what, path }
  return undefined
}

function checkConsole(lines: unknown): string[] | undefined {
  return Array.isArray(lines) && lines.length <= 110 && lines.every((line) => isText(line, 4000)) ? lines : undefined
}

const isText = (value: unknown, length: number): value is string => typeof value === 'string' && value.length <= length
