import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keepAddress, newToken, type PageAddress, readKeptAddress } from './kept-address.ts'
import { isForThisMachine, isOfThePage } from './may-ask.ts'
import { openReaders } from './readers.ts'

/** What is served, and what becomes of what its buttons ask for. */
export interface Site {
  /** The page as it is now. */
  page(): string
  /** Its script. */
  readonly script: string
  /** All that a page that has just been opened has to know. */
  current(): unknown
  /** Does what a button asks for; false where that means nothing. */
  ask(what: string): boolean
  /** What is told where the address is not the page's. */
  readonly elsewhere: string
}

/** A page that is served to browsers of this machine, and that hears of each change. */
export interface PageServer {
  readonly address: string
  send(update: unknown): void
  close(): void
}

/** Serves a page at 127.0.0.1 under an address with a random token; at that of the last watch, where its port is free. */
export async function servePage(site: Site, kept = { read: readKeptAddress, keep: keepAddress }): Promise<PageServer> {
  const readers = openReaders()
  const known = await kept.read()
  const token = known?.token ?? newToken()
  const server = createServer((request, response) => answer(request, response, { site, token, readers }))
  const port = await listen(server, known?.port)
  if (!known) await kept.keep({ port, token })
  return {
    address: `http://${HERE}:${port}/${token}/`,
    send: readers.send,
    close: () => {
      readers.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

// --- internal ---

const HERE = '127.0.0.1'

/** Listens at that port, or at any other where it is taken. */
async function listen(server: Server, port = 0): Promise<PageAddress['port']> {
  try {
    await once(server.listen(port, HERE), 'listening')
  } catch (error) {
    if (port === 0) throw error
    return listen(server)
  }
  server.on('error', () => {}) // One connection that fails is not the end of the others.
  server.unref()
  return (server.address() as AddressInfo).port
}

interface Serving {
  readonly site: Site
  readonly token: string
  readonly readers: ReturnType<typeof openReaders>
}

function answer({ url = '', method, headers }: IncomingMessage, response: ServerResponse, serving: Serving): void {
  const { site, token, readers } = serving
  const [, asked = '', path, ...more] = url.split('/')
  for (const [name, value] of HEADERS) response.setHeader(name, value)
  if (!isForThisMachine(headers)) return end(response, 403)
  if (!isSame(asked, token) || path === undefined || more.length > 0) return end(response, 404, site.elsewhere)
  if (method === 'GET' && path === '') return end(response, 200, site.page(), 'text/html')
  if (!isOfThePage(headers)) return end(response, 403)
  if (method === 'GET' && path === 'page.js') return end(response, 200, site.script, 'text/javascript')
  if (method === 'GET' && path === 'events') return readers.add(response, site.current())
  // Only a browser's own page has an origin that is this server's.
  if (method === 'POST' && headers.origin === undefined) return end(response, 403)
  if (method === 'POST') return end(response, site.ask(path) ? 204 : 400)
  return end(response, 404, site.elsewhere)
}

const HEADERS = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Nobody may put the page into theirs, but the browser inside of VS Code.
  ['Content-Security-Policy', "frame-ancestors 'self' vscode-webview: vscode-file:"],
] as const

function end(response: ServerResponse, status: number, body = '', type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

// Takes as long for any guess: the time of an answer does not tell how much of it is right.
const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other))

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
