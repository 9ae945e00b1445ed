import { isRecord, parseJson } from '../../platform/plain-json.ts'
import { type End, type FromGuest, type NpFault, PRINT_LIMITS } from '../protocol/envelopes.ts'

/** Validates a guest's envelope; undefined if it is not one of the known messages. */
export function parseGuestMessage(envelope: string): FromGuest | undefined {
  const message = parseJson(envelope)
  if (!isRecord(message)) return undefined
  if (message.kind === 'ready' || message.kind === 'loading') return { kind: message.kind }
  const { id } = message
  if (!isText(id, 64)) return undefined
  if (message.kind === 'progress') return { kind: 'progress', id }
  if (message.kind === 'printed')
    return isText(message.text, PRINT_LIMITS.chars) ? { kind: 'printed', id, text: message.text } : undefined
  const end = checkEnd(message.end)
  return message.kind === 'done' && end ? { kind: 'done', id, end } : undefined
}

// --- internal ---

function checkEnd(end: unknown): End | undefined {
  if (!isRecord(end)) return undefined
  const { kind, name, message, stack, what, path, np } = end
  if (kind === 'returned') return { kind }
  if (kind === 'threw' && isText(name, 80) && isText(message, 2000) && isText(stack, 8000))
    return { kind, name, message, stack, ...(isFault(np) && { np }) }
  if (kind === 'unsendable' && isText(what, 120) && isText(path, 2000)) return { kind, what, path }
  return undefined
}

function isFault(np: unknown): np is NpFault {
  if (!isRecord(np) || !isText(np.code, 40) || !isRecord(np.values)) return false
  const values = Object.values(np.values)
  return values.length <= 10 && values.every(isFaultValue)
}

const isFaultValue = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  isText(value, 200) ||
  (Array.isArray(value) && value.length <= 8 && value.every((one) => typeof one === 'number'))

const isText = (value: unknown, length: number): value is string => typeof value === 'string' && value.length <= length
