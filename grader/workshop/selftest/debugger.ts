// A debugger as an editor has one: it speaks the inspector's protocol, and finds the lines of a file by its source map.
import { SourceMap, type SourceMapPayload } from 'node:module'
import { CLOSED, openInspector, type Params } from './inspector-socket.ts'

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
  ask(expression: string): Promise<unknown>
  /** Lets it run to its end, and follows it until then. */
  follow(): Promise<void>
  /** The same, and stops at a line of a file from when a script that has it is loaded, as an editor does. */
  runTo(source: RegExp, line: number, onStop: (place: Line) => Promise<unknown>): Promise<void>
  /** Lets it run to its end. */
  finish(): Promise<void>
}

/** Connects to a port of this machine, as soon as someone listens there. */
export async function attach(port: number): Promise<Debugger> {
  const { send, next, close } = await openInspector(port)
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
  const placeOf = (params: Params): Line => {
    const [top] = params.callFrames as { callFrameId: string; location: Location }[]
    frame = top.callFrameId
    const entry = scripts.get(top.location.scriptId)?.findEntry(top.location.lineNumber, top.location.columnNumber)
    return entry && 'originalSource' in entry
      ? { source: entry.originalSource, line: entry.originalLine + 1 }
      : { source: '', line: 0 }
  }
  const stopIn = async (scriptId: string, source: RegExp, line: number): Promise<void> => {
    const map = scripts.get(scriptId)
    const lineNumber = map && generatedLine(map, source, line)
    if (lineNumber !== undefined) await send('Debugger.setBreakpoint', { location: { scriptId, lineNumber } })
  }
  const untilEnd = async (onPaused: (params: Params) => Promise<void>): Promise<void> => {
    void go()
    for (;;) {
      const { method, params } = await next()
      if (method === 'Debugger.scriptParsed') learn(params)
      if (ENDS.has(method)) return close()
      if (method !== 'Debugger.paused') continue
      await onPaused(params)
      void go()
    }
  }
  return {
    untilPaused: async () => {
      void go()
      for (;;) {
        const { method, params } = await next()
        if (method === 'Debugger.scriptParsed') learn(params)
        if (method === 'Debugger.paused') return placeOf(params)
      }
    },
    follow: () => untilEnd(async () => {}),
    runTo: async (source, line, onStop) => {
      await send('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptWithSourceMapExecution' })
      await untilEnd(async (params) => {
        if (params.reason === 'instrumentation') await stopIn((params.data as Location).scriptId, source, line)
        else await onStop(placeOf(params))
      })
    },
    breakAt: async (source, line) => {
      for (const [scriptId, map] of scripts) {
        const lineNumber = generatedLine(map, source, line)
        if (lineNumber !== undefined)
          return void (await send('Debugger.setBreakpoint', { location: { scriptId, lineNumber } }))
      }
      throw new Error(`no script has line ${line} of ${source}`)
    },
    ask: async (expression) => {
      const asked = { callFrameId: frame, expression, returnByValue: true }
      const { result } = (await send('Debugger.evaluateOnCallFrame', asked)) as { result: { value: unknown } }
      return result.value
    },
    finish: async () => {
      await send('Debugger.disable')
      await go()
      close() // A process under a debugger does not end before that.
    },
  }
}

// --- internal ---

type Location = { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number }

const MAX_LINES = 5_000

// A process under a debugger waits with its end until that leaves.
const ENDS: ReadonlySet<string> = new Set(['Runtime.executionContextDestroyed', CLOSED])

function generatedLine(map: SourceMap, source: RegExp, line: number): number | undefined {
  if (!map.payload.sources.some((name) => source.test(name))) return undefined
  for (let generated = 0; generated < MAX_LINES; generated++) {
    const entry = map.findEntry(generated, 1_000)
    if ('originalSource' in entry && source.test(entry.originalSource) && entry.originalLine === line - 1)
      return generated
  }
  return undefined
}
