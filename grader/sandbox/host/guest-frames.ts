import { PRINT_LIMITS } from '../protocol/envelopes.ts'
import type { Frame } from '../protocol/frame.ts'
import { frameReader } from './frame-reader.ts'
import { parseGuestMessage } from './guest-message.ts'
import { type GuestState, killGuest, type Waiting } from './guest-state.ts'

/** Listens to what a guest says; one that says anything out of turn, or too much, is ended. */
export function listen(state: GuestState): void {
  const { stdout } = state.child
  const read = frameReader((frame) => onFrame(state, frame))
  stdout.on('data', (chunk: Uint8Array) => {
    try {
      read(chunk)
    } catch {
      stdout.removeAllListeners('data').resume()
      killGuest(state, { kind: 'protocol' })
    }
  })
}

// --- internal ---

function onFrame(state: GuestState, { envelope, raw }: Frame): void {
  if (state.stopping) return // An answer that comes too late.
  const message = parseGuestMessage(envelope)
  if (message?.kind === 'ready' && state.phase === 'starting') {
    state.phase = 'ready'
    return state.becomeReady()
  }
  if (message?.kind === 'loading' && state.phase === 'sent') {
    state.phase = 'loading'
    return
  }
  // An unsolicited reply, or a step out of turn, is a protocol violation: kill the guest.
  if (!message || !('id' in message) || message.id !== state.waiting?.request.id || state.phase === 'sent')
    return killGuest(state, { kind: 'protocol' })
  if (message.kind === 'progress') return onProgress(state, raw)
  if (message.kind === 'printed') return onPrinted(state, message.text)
  state.phase = 'loaded'
  state.waiting.settle({ done: message, raw })
  state.waiting = undefined
}

// What a training of 10,000 iterations sends is a tenth of it; a flood would fill the grader's memory.
const PROGRESS_LIMITS = { messages: 5_000, bytes: 256 * 2 ** 20 }

function onProgress(state: GuestState, raw: Uint8Array): void {
  const { request, sent } = state.waiting as Waiting
  sent.messages++
  sent.bytes += raw.length
  if (sent.messages > PROGRESS_LIMITS.messages || sent.bytes > PROGRESS_LIMITS.bytes)
    return killGuest(state, { kind: 'protocol' })
  request.onProgress?.(raw)
}

// A guest cuts what it prints by itself: one that does not is no guest of ours.
function onPrinted(state: GuestState, text: string): void {
  const { printed } = state.waiting as Waiting
  if (printed.length > PRINT_LIMITS.texts) return killGuest(state, { kind: 'protocol' })
  printed.push(text)
}
