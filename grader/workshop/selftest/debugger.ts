// A debugger as an editor has one: it speaks the inspector's protocol, and finds the lines of a file by its source map.
import { SourceMap, type SourceMapPayload } from 'node:module'
import { openInspector, type Params } from './inspector-socket.ts'

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
      close() // A process under a debugger does not end before that.
    },
  }
}

// --- internal ---

type Location = { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number }

const MAX_LINES = 5_000

function generatedLine(map: SourceMap, source: RegExp, line: number): number | undefined {
  for (let generated = 0; generated < MAX_LINES; generated++) {
    const entry = map.findEntry(generated, 1_000)
    if ('originalSource' in entry && source.test(entry.originalSource) && entry.originalLine === line - 1)
      return generated
  }
  return undefined
}
