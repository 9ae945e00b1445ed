import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { claimUser, LOCK, NoUserLeftError } from './claim-user.ts'
import { processesOf } from './processes-of.ts'
import { sweepUser } from './sweep.ts'

const isRoot = process.getuid?.() === 0
// Beside those that graders use, which may be at work on this machine.
const numbers = { first: 61_100, count: 3 }

describe.skipIf(process.platform !== 'linux')('a user for a guest', () => {
  it('is nobody else until it is given back', () => {
    const claimed = [1, 2, 3].map(() => claimUser(numbers))
    expect(new Set(claimed.map(({ uid }) => uid)).size).toBe(3)
    expect(() => claimUser(numbers)).toThrow(NoUserLeftError)
    claimed[1].release()
    const again = claimUser(numbers)
    expect(again.uid).toBe(claimed[1].uid)
    for (const { release } of [again, claimed[0], claimed[2]]) release()
  })

  it('is none that another process holds, and free when that process is killed', async () => {
    const source = `const lock = require('node:net').createServer()
      lock.listen(${JSON.stringify(LOCK)} + 61101, () => console.log('held'))`
    const other = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    const claimed = [claimUser(numbers), claimUser(numbers)]
    expect(new Set(claimed.map(({ uid }) => uid))).toEqual(new Set([61_100, 61_102]))
    expect(() => claimUser(numbers)).toThrow(NoUserLeftError)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const freed = claimUser(numbers)
    expect(freed.uid).toBe(61_101)
    for (const { release } of [...claimed, freed]) release()
  })

  it.skipIf(!isRoot)('(as root) is none that has a process, whoever started it', async () => {
    const foreign = spawn('/bin/sleep', ['60'], { uid: 61_102, gid: 61_102, stdio: 'ignore' })
    await once(foreign, 'spawn')
    const claimed = [claimUser(numbers), claimUser(numbers)]
    expect(new Set(claimed.map(({ uid }) => uid))).toEqual(new Set([61_100, 61_101]))
    expect(() => claimUser(numbers)).toThrow(NoUserLeftError)
    foreign.kill('SIGKILL')
    for (const { release } of claimed) release()
  })
})

describe.skipIf(!isRoot || process.platform !== 'linux')('(as root) what a guest leaves behind', () => {
  it('ends, even where it is a bomb of processes, and nobody else’s does', async () => {
    const bomb = 'ulimit -u 40; f() { f | f & }; f; while :; do f; done'
    const [uid, other] = [61_103, 61_104]
    spawn('/bin/bash', ['-c', bomb], { uid, gid: uid, stdio: 'ignore', cwd: '/' })
    const neighbour = spawn('/bin/sleep', ['60'], { uid: other, gid: other, stdio: 'ignore' })
    await expect.poll(() => processesOf(uid).length, { timeout: 10_000 }).toBeGreaterThan(10)
    expect(await sweepUser(uid)).toBe(true)
    expect(processesOf(uid)).toEqual([])
    expect(processesOf(other)).toEqual([neighbour.pid])
    neighbour.kill('SIGKILL')
  })
})
