import { type IncomingMessage, request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PageAddress } from './kept-address.ts'
import { type PageServer, servePage } from './page-server.ts'

const TOKEN = 'abcdefghijklmnopqrstuv'

let asked: string[] = []
let server: PageServer
let kept: PageAddress[] = []

const site = {
  page: () => '<p>the page</p>',
  script: 'connect()',
  current: () => ({ parts: { now: 'all' } }),
  ask: (what: string) => asked.push(what) > 0 && what === 'hint',
  elsewhere: 'not here',
}
const serve = (known?: PageAddress): Promise<PageServer> =>
  servePage(site, { read: async () => known, keep: async (address) => void kept.push(address) })

beforeEach(async () => {
  ;[asked, kept] = [[], []]
  server = await serve()
})
afterEach(() => server.close())

/** Asks as a browser does; with headers that a page cannot set. */
async function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) {
  const asking = request(new URL(path, server.address), { method, headers: { ...headers } })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  let body = ''
  response.setEncoding('utf8').on('data', (text: string) => (body += text))
  const streams = response.headers['content-type']?.includes('event-stream')
  if (!streams) await once(response, 'end')
  return { status: response.statusCode, headers: response.headers, body: () => body, end: () => asking.destroy() }
}

const originOf = (address: string): string => new URL(address).origin

describe('the server of the page', () => {
  it('serves it at this machine alone, under an address that cannot be guessed', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/)
    const { status, body, headers } = await ask('')
    expect([status, body()]).toEqual([200, '<p>the page</p>'])
    expect(headers['content-security-policy']).toContain('frame-ancestors')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
    expect((await ask('page.js')).body()).toBe('connect()')
  })

  it('answers at no other address of this machine', async () => {
    const { port, pathname } = new URL(server.address)
    const elsewhere = request({ host: '127.0.0.2', port, path: pathname, headers: { Host: `127.0.0.1:${port}` } }).end()
    await expect(once(elsewhere, 'response')).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|ETIMEDOUT|EHOSTUNREACH/)
  })

  it.each(['/', '/favicon.ico', `/${TOKEN}/`, `/${TOKEN}/events`, '/../'])('serves nothing at %s', async (path) => {
    const { status, body } = await ask(new URL(path, originOf(server.address)).href)
    expect([status, body()]).toEqual([404, 'not here'])
  })

  it('refuses a foreign name that leads to this machine (DNS rebinding)', async () => {
    for (const path of ['', 'events', 'page.js'])
      expect((await ask(path, { headers: { Host: `evil.example:${new URL(server.address).port}` } })).status).toBe(403)
  })

  it('refuses the events and the buttons to every other page', async () => {
    const foreign = [
      { Origin: 'http://evil.example' },
      { Origin: 'http://127.0.0.1:3000' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]
    for (const headers of foreign) {
      expect((await ask('events', { headers })).status).toBe(403)
      expect((await ask('hint', { method: 'POST', headers })).status).toBe(403)
    }
    expect((await ask('hint', { method: 'POST' })).status).toBe(403)
    expect(asked).toEqual([])
  })

  it('does what the buttons of the page ask for, and nothing else', async () => {
    const headers = { Origin: originOf(server.address), 'Sec-Fetch-Site': 'same-origin' }
    expect((await ask('hint', { method: 'POST', headers })).status).toBe(204)
    expect((await ask('nonsense', { method: 'POST', headers })).status).toBe(400)
    expect(asked).toEqual(['hint', 'nonsense'])
    expect((await ask('hint', { method: 'DELETE', headers })).status).toBe(404)
  })

  it('sends a page all there is, then what changes; a line break in it ends no event', async () => {
    const { body, headers, end } = await ask('events', { headers: { Origin: originOf(server.address) } })
    expect(headers['content-type']).toMatch('text/event-stream')
    await expect.poll(body).toContain('data: {"parts":{"now":"all"}}\n\n')
    server.send({ parts: { now: 'a\n\ndata: b\r\rc' } })
    await expect.poll(body).toContain('data: {"parts":{"now":"a\\n\\ndata: b\\r\\rc"}}\n\n')
    end()
  })

  it('comes back at its address, so that an open page finds it', async () => {
    const [first] = kept
    server.close()
    server = await serve(first)
    expect(server.address).toBe(`http://127.0.0.1:${first.port}/${first.token}/`)
  })

  it('goes elsewhere where somebody else listens there', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    server.close()
    server = await serve({ port, token: TOKEN })
    other.close()
    expect(server.address).not.toContain(`:${port}/`)
    expect((await ask('')).status).toBe(200)
  })
})
