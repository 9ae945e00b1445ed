import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CourseVerdict } from '../../model/verdict.ts'
import { openJournal } from './journal.ts'
import { readLine, renderLine } from './lines.ts'

const verdict = (score: number): CourseVerdict => ({
  exercises: [],
  score,
  maxScore: 3,
  isolation: 'process',
  neighbours: 'own',
  seed: 0,
  quick: true,
})

describe('a journal', () => {
  let path: string
  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'journal-')), 'journal.log')
  })
  afterEach(() => rm(join(path, '..'), { recursive: true }))

  async function write(...keys: string[]): Promise<void> {
    const journal = await openJournal(path)
    await Promise.all(keys.map((key) => journal.add(key, verdict(1))))
    await journal.close()
  }

  it('finds what was added, also after it is reopened', async () => {
    await write('a', 'b')
    const again = await openJournal(path)
    expect([again.find('a'), again.find('c'), again.damaged]).toEqual([verdict(1), undefined, 0])
    await again.close()
  })

  it('truncated at any byte loses at most the last entry, and can be continued', async () => {
    await write('a', 'b')
    const whole = await readFile(path)
    const first = whole.indexOf('\n') + 1
    for (let end = 0; end < whole.length; end += 7) {
      await writeFile(path, whole.subarray(0, end))
      await write('c')
      const journal = await openJournal(path)
      expect([journal.find('a') !== undefined, journal.find('b'), journal.find('c')]).toEqual([
        end >= first,
        undefined,
        verdict(1),
      ])
      expect(journal.damaged).toBe(0)
      await journal.close()
    }
  })

  it('rejects a line that was changed', async () => {
    await write('a', 'b')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"score":1', '"score":3'))
    await appendFile(path, 'nonsense\n')
    const journal = await openJournal(path)
    expect([journal.find('a'), journal.find('b'), journal.damaged]).toEqual([undefined, verdict(1), 2])
    await journal.close()
  })
})

it('preserves numbers that JSON cannot represent', () => {
  const entry = { a: [NaN, Infinity, -Infinity, -0, 1.5], b: 'NaN' }
  expect(readLine(renderLine(entry).trimEnd())).toEqual({ entry })
})
