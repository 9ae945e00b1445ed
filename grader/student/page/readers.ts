import type { ServerResponse } from 'node:http'

/** The pages that are open: each reads the events of a response that does not end. */
export interface Readers {
  add(response: ServerResponse, first: unknown): void
  send(update: unknown): void
  close(): void
}

/** Opens a list of readers, which hear of the server at least every few seconds. */
export function openReaders(): Readers {
  const responses = new Set<ServerResponse>()
  const toAll = (text: string): void => {
    for (const response of responses)
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy()
      else response.write(text)
  }
  const beat = setInterval(() => toAll('event: alive\ndata:\n\n'), BEAT_MS).unref()
  return {
    add: (response, first) => {
      const [oldest] = responses
      if (responses.size >= MAX_READERS) oldest.destroy()
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write(eventOf(first))
      responses.add(response)
      response.on('close', () => responses.delete(response))
    },
    send: (update) => toAll(eventOf(update)),
    close: () => {
      clearInterval(beat)
      for (const response of responses) response.destroy()
    },
  }
}

// --- internal ---

const BEAT_MS = 4_000
const MAX_READERS = 20
/** A page that has this much before it does not read any more. */
const MAX_UNREAD_BYTES = 16_000_000

// JSON has no line breaks, which would end the data of an event.
const eventOf = (update: unknown): string => `data: ${JSON.stringify(update)}\n\n`
