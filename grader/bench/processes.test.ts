import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cpuSecondsOfTree, peakMbOfGuests, tellsOfProcesses } from './processes.ts'

describe.skipIf(!tellsOfProcesses)('the processes of this one', () => {
  it('count the time of those that have ended', () => {
    const before = cpuSecondsOfTree()
    const loop = 'const end = process.cpuUsage(); while (process.cpuUsage(end).user < 200_000);'
    spawnSync(process.execPath, ['-e', loop])
    expect(cpuSecondsOfTree() - before).toBeGreaterThan(0.15)
  })

  it('have no peak where there is no guest', () => {
    expect(peakMbOfGuests()).toBe(0)
  })
})
