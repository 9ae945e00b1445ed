import { totalmem } from 'node:os'
import { describe, expect, it } from 'vitest'
import { groupLimit, memoryHere } from './memory-here.ts'

const reader =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string =>
    files[path] ?? ''

describe('the memory limit of control groups', () => {
  it.each([
    [{}, Infinity],
    [{ '/proc/self/cgroup': '4:memory:/x\n0::/\n', '/sys/fs/cgroup/memory.max': 'max\n' }, Infinity],
    [{ '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/memory.max': '805306368\n' }, 805306368],
    [
      {
        '/proc/self/cgroup': '0::/jobs/job_1/task_0\n',
        '/sys/fs/cgroup/jobs/memory.max': '2000\n',
        '/sys/fs/cgroup/jobs/job_1/memory.max': '1000\n',
        '/sys/fs/cgroup/jobs/job_1/task_0/memory.max': 'max\n',
      },
      1000,
    ],
  ])('is the lowest limit of all groups: %j', (files, limit) => {
    expect(groupLimit(reader(files))).toBe(limit)
  })
})

describe('the memory of this machine', () => {
  it('is at most the memory that the machine has', () => {
    expect(memoryHere()).toBeGreaterThan(0)
    expect(memoryHere()).toBeLessThanOrEqual(totalmem())
  })
})
