import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { cpuSecondsOfTree, peakMbOfGuests, privateMemoryOfTree, canReadProcesses } from './processes.ts'

describe.skipIf(!canReadProcesses)('the child processes', () => {
  it('include the time of those that have ended', () => {
    const before = cpuSecondsOfTree()
    const loop = 'const end = process.cpuUsage(); while (process.cpuUsage(end).user < 200_000);'
    spawnSync(process.execPath, ['-e', loop])
    expect(cpuSecondsOfTree() - before).toBeGreaterThan(0.15)
  })

  it('have no peak without a guest', () => {
    expect(peakMbOfGuests()).toBe(0)
  })

  it('report private memory by process and role', async () => {
    const child = spawn(process.execPath, [
      '-e',
      'const held = Buffer.alloc(64e6, 1); console.log(held.length)'.concat('; setInterval(() => {}, 1e6)'),
    ])
    await once(child.stdout, 'data')
    const found = privateMemoryOfTree(process.pid)
    expect(found.find(({ pid }) => pid === process.pid)?.role).toBe('main process')
    expect(found.find(({ pid }) => pid === child.pid)?.role).toBe('other')
    expect(found.find(({ pid }) => pid === child.pid)?.mb).toBeGreaterThan(60)
    child.kill()
  })
})
