// The inspector's protocol on a WebSocket, as Node itself has no client for it.
import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The parameters of a message. */
export type Params = Readonly<Record<string, unknown>>

/** What the inspector tells by itself. */
export interface Event {
  readonly method: string
  readonly params: Params
}

/** A connection to the inspector of a process. */
export interface Inspector {
  /** Sends a message; the result is the answer's. */
  send(method: string, params?: Params): Promise<unknown>
  /** The next event, as soon as there is one. */
  next(): Promise<Event>
  close(): void
}

/** The method of the event after which there is none. */
export const CLOSED = 'closed'

/** Connects to a port of this machine, as soon as someone listens there. */
export const openInspector = async (port: number): Promise<Inspector> =>
  protocolOn(await openSocket(await addressAt(port)))

// --- internal ---

async function addressAt(port: number): Promise<URL> {
  for (let tries = 0; ; tries++) {
    try {
      const [{ webSocketDebuggerUrl }] = await fetch(`http://127.0.0.1:${port}/json/list`).then(
        async (answer) => (await answer.json()) as [{ webSocketDebuggerUrl: string }],
      )
      return new URL(webSocketDebuggerUrl)
    } catch (error) {
      if (tries > 300) throw error
      await sleep(100)
    }
  }
}

const openSocket = (address: URL): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    }
    get({ host: address.hostname, port: address.port, path: address.pathname, headers })
      .on('upgrade', (_, socket: Socket) => resolve(socket))
      .on('error', reject)
  })

// The inspector uses whole text frames alone.
function protocolOn(socket: Socket): Inspector {
  const answers = new Map<number, (result: unknown) => void>()
  const events: Event[] = []
  const waiting: ((event: Event) => void)[] = []
  let bytes = Buffer.alloc(0)
  let id = 0
  const tell = (event: Event): void => {
    if (waiting.length > 0) waiting.shift()?.(event)
    else events.push(event)
  }
  socket.on('error', () => {}).on('close', () => tell({ method: CLOSED, params: {} }))
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (let text = take(); text !== undefined; text = take()) {
      const message = JSON.parse(text) as Event & { id?: number; result?: unknown }
      if (message.id !== undefined) answers.get(message.id)?.(message.result)
      else tell(message)
    }
  })
  const take = (): string | undefined => {
    if (bytes.length < 2) return undefined
    const short = bytes[1] & 127
    const head = short < 126 ? 2 : short === 126 ? 4 : 10
    if (bytes.length < head) return undefined
    const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
    if (bytes.length < head + length) return undefined
    const text = bytes.subarray(head, head + length).toString()
    bytes = bytes.subarray(head + length)
    return text
  }
  return {
    send: (method, params = {}) =>
      new Promise((resolve) => {
        answers.set(++id, resolve)
        socket.write(masked(JSON.stringify({ id, method, params })))
      }),
    next: () =>
      new Promise((resolve) => (events.length > 0 ? resolve(events.shift() as Event) : waiting.push(resolve))),
    close: () => socket.destroy(),
  }
}

function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = payload.length < 126 ? Buffer.from([0x81, 0x80 | payload.length]) : Buffer.from([0x81, 0xfe, 0, 0])
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  // A mask of zeros leaves the bytes as they are.
  return Buffer.concat([head, Buffer.alloc(4), payload])
}
