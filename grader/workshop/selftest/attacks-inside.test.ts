import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isolationsHere, chooseIsolation } from '../../sandbox/host/isolation/choose.ts'
import type { Level } from '../../sandbox/host/isolation/level.ts'
import { ISOLATIONS } from '../../model/isolation.ts'
import { type GuestPool, openGuestPool } from '../../sandbox/host/guest-pool.ts'
import { startGuest } from '../../sandbox/host/guest-process.ts'
import { openSession } from '../../sandbox/host/session.ts'
import { bundleExercise } from '../../sandbox/prepare/bundle.ts'
import { readKitSources } from '../../sandbox/prepare/kit-sources.ts'
import type { CallReport } from '../../model/outcome.ts'
import { decodeValue } from '../../sandbox/protocol/decode-value.ts'
import { encodeValue } from '../../sandbox/protocol/encode-value.ts'
import type { ArrayCodec } from '../../sandbox/protocol/value.ts'
import { type Attack, readAttacks } from './attack.ts'
import { PIPE_PRELUDE } from './attack-prelude.ts'
import { fillIn, makeAttackSetup, type AttackSetup } from './attack-files.ts'

// Runs code that the static policy would refuse: the layers behind the policy must hold without it.
const here = await isolationsHere()
const attacks = readAttacks()
const LIMITS = { memoryMb: 128, seed: 0 }
const codec: ArrayCodec = { read: () => undefined, make: (array) => array }

let root: string
let around: AttackSetup
let np: ReadonlyMap<string, string>
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'inside-'))
  around = makeAttackSetup(root)
  np = (await readKitSources()).np
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each(ISOLATIONS)('past the static policy, at the level %s', (isolation) => {
  describe.skipIf(!here.includes(isolation))(`(${isolation} works on this machine)`, () => {
    let level: Level
    let pool: GuestPool
    beforeAll(async () => {
      level = await chooseIsolation(isolation)
      pool = openGuestPool(level, LIMITS, 1)
    })
    afterAll(() => pool.close())

    it.concurrent.each(attacks.filter(({ wall }) => wall === 'realm'))(
      'the realm of a guest yields nothing to an attack that tries $tries ($name)',
      async ({ text, says }) => {
        expect(await callRun(fillIn(text, around), pool)).toMatch(says)
      },
    )

    it('an honest file is graded after all of these', async () => {
      expect(await callRun("export const run = () => 'fine'", pool)).toBe('returned: fine')
    })

    it.concurrent.each(attacks.filter(({ wall }) => wall === 'pipe'))(
      'the host trusts nothing from a guest that tries $tries ($name)',
      async ({ text, says }) => {
        expect(await endOf(text, level)).toMatch(says)
      },
    )
  })
})

// --- internal ---

// Created once for all levels.
const bundles = new Map<string, ReturnType<typeof bundleExercise>>()

async function callRun(text: string, pool: GuestPool): Promise<string> {
  const files = new Map([['ch03/sigmoid.ts', text]])
  const bundle = bundles.get(text) ?? bundleExercise({ own: 'ch03/sigmoid.ts', triedWith: [], files, np })
  bundles.set(text, bundle)
  const session = openSession({ ...(await bundle), files }, pool.take)
  const call = { source: '({ run }) => run()', args: encodeValue([], codec), seed: 1, timeoutMs: 20_000 }
  const told = tell(await session.call(call))
  session.close()
  return told
}

const tell = ({ outcome }: CallReport): string =>
  outcome.kind === 'returned' ? `returned: ${String(decodeValue(outcome.value, codec))}` : outcome.kind

/** Runs another program in the place of the guest's, and returns its outcome. */
async function endOf(program: Attack['text'], level: Level): Promise<string> {
  const guest = startGuest(level, LIMITS, Promise.resolve(PIPE_PRELUDE + program))
  await guest.ready
  const request = { message: { kind: 'load' as const }, raw: new Uint8Array(0), id: 'load', timeoutMs: 300 }
  const first = await guest.request(request)
  const answer = 'done' in first ? await guest.request({ ...request, id: 'next' }) : first
  guest.kill()
  return 'end' in answer ? answer.end.by.kind : 'it was believed'
}
