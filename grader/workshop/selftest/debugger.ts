// A debugger as an editor has one: it speaks the inspector's protocol, and finds the lines of a file by its source map.
import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import { SourceMap, type SourceMapPayload } from 'node:module'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A place in a file as it was written. */
export interface Line {
  readonly source: string
  readonly line: number
}

/** A connection to a process that waits for a debugger. */
export interface Debugger {
  /** Lets it run until it stops; where that is, in the file as it was written. */
  untilPaused(): Promise<Line>
  /** Sets a breakpoint at a line of a file that has been loaded. */
  breakAt(source: RegExp, line: number): Promise<void>
  /** What an expression comes to where it stands. */
  evaluate(expression: string): Promise<unknown>
  /** Lets it run to its end. */
  finish(): Promise<void>
}

/** Connects to a port of this machine, as soon as someone listens there. */
export async function attach(port: number): Promise<Debugger> {
  const socket = await openSocket(await addressAt(port))
  const { send, next } = protocolOn(socket)
  const scripts = new Map<string, SourceMap>()
  let frame = ''
  await send('Runtime.enable')
  await send('Debugger.enable')
  let started = false
  const go = (): Promise<unknown> => {
    const method = started ? 'Debugger.resume' : 'Runtime.runIfWaitingForDebugger'
    started = true
    return send(method)
  }
  const learn = ({ scriptId, sourceMapURL = '' }: Params): void => {
    const [, data] = /^data:[^,]*;base64,(.*)$/.exec(String(sourceMapURL)) ?? []
    if (data)
      scripts.set(
        String(scriptId),
        new SourceMap(JSON.parse(Buffer.from(data, 'base64').toString()) as SourceMapPayload),
      )
  }
  return {
    untilPaused: async () => {
      void go()
      for (;;) {
        const { method, params } = await next()
        if (method === 'Debugger.scriptParsed') learn(params)
        if (method !== 'Debugger.paused') continue
        const [top] = params.callFrames as { callFrameId: string; location: Location }[]
        frame = top.callFrameId
        const entry = scripts.get(top.location.scriptId)?.findEntry(top.location.lineNumber, top.location.columnNumber)
        return entry && 'originalSource' in entry
          ? { source: entry.originalSource, line: entry.originalLine + 1 }
          : { source: '', line: 0 }
      }
    },
    breakAt: async (source, line) => {
      for (const [scriptId, map] of scripts) {
        const lineNumber = generatedLine(map, source, line)
        if (lineNumber !== undefined)
          return void (await send('Debugger.setBreakpoint', { location: { scriptId, lineNumber } }))
      }
      throw new Error(`no script has line ${line} of ${source}`)
    },
    evaluate: async (expression) => {
      const asked = { callFrameId: frame, expression, returnByValue: true }
      const { result } = (await send('Debugger.evaluateOnCallFrame', asked)) as { result: { value: unknown } }
      return result.value
    },
    finish: async () => {
      await send('Debugger.disable')
      await go()
      socket.destroy() // A process under a debugger does not end before that.
    },
  }
}

// --- internal ---

type Params = Readonly<Record<string, unknown>>
type Location = { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number }
type Event = { readonly method: string; readonly params: Params }

const MAX_LINES = 5_000

function generatedLine(map: SourceMap, source: RegExp, line: number): number | undefined {
  for (let generated = 0; generated < MAX_LINES; generated++) {
    const entry = map.findEntry(generated, 1_000)
    if ('originalSource' in entry && source.test(entry.originalSource) && entry.originalLine === line - 1)
      return generated
  }
  return undefined
}

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

/** The inspector's messages on a WebSocket, of which it uses whole text frames. */
function protocolOn(socket: Socket): {
  send(method: string, params?: Params): Promise<unknown>
  next(): Promise<Event>
} {
  const answers = new Map<number, (result: unknown) => void>()
  const events: Event[] = []
  const waiting: ((event: Event) => void)[] = []
  let bytes = Buffer.alloc(0)
  let id = 0
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (let text = take(); text !== undefined; text = take()) {
      const message = JSON.parse(text) as Event & { id?: number; result?: unknown }
      if (message.id !== undefined) answers.get(message.id)?.(message.result)
      else if (waiting.length > 0) waiting.shift()?.(message)
      else events.push(message)
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
  }
}

function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = payload.length < 126 ? Buffer.from([0x81, 0x80 | payload.length]) : Buffer.from([0x81, 0xfe, 0, 0])
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  // A mask of zeros leaves the bytes as they are.
  return Buffer.concat([head, Buffer.alloc(4), payload])
}
