import { describe, expect, it } from 'vitest'
import { type Machine, whyMissing } from './why-missing.ts'

const [free, ubuntu, docker] = [
  { apparmor: false, filtered: false },
  { apparmor: true, filtered: false },
  { apparmor: false, filtered: true },
].map(
  (machine): Machine =>
    () =>
      machine,
)
const failed = (syscall: string, code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(code), { syscall, code })

describe('why a level is not available', () => {
  it.each([
    ['bwrap: setting up uid map: Permission denied', free, 'no-namespaces'],
    ['bwrap: setting up uid map: Permission denied', ubuntu, 'apparmor'],
    ['bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted', ubuntu, 'apparmor'],
    ['bwrap: No permissions to create new namespace, likely because the kernel does not allow it', docker, 'filtered'],
    ['bwrap: Can’t find source path /root/node: Permission denied', ubuntu, 'node-out-of-reach'],
    ['bwrap: execvp /root/node: Permission denied', ubuntu, 'node-out-of-reach'],
    ['bwrap: Creating new namespace failed: Resource temporarily unavailable', ubuntu, 'few-processes'],
    ['node[12]: pthread_create: Resource temporarily unavailable', ubuntu, 'few-processes'],
    ['bwrap: eventfd(): Too many open files', ubuntu, 'few-files'],
    ['prlimit: failed to set the CPU resource limit: Invalid argument', ubuntu, 'silent'],
  ])('“%s” is understood', (stderr, machine, missing) => {
    expect(whyMissing({ stdout: '', stderr }, 'shut in', machine)).toBe(missing)
  })

  it.each([
    ['spawn', 'EPERM', 'no-setuid'],
    ['kill', 'EPERM', 'no-kill'],
    ['spawn', 'EAGAIN', 'few-processes'],
    ['spawn', 'EMFILE', 'few-files'],
    ['spawn', 'EACCES', 'node-out-of-reach'],
    ['spawn', 'EIO', 'silent'],
  ])('the system’s word “%s %s” is understood', (syscall, code, missing) => {
    const stdout = syscall === 'kill' ? 'shut in' : ''
    expect(whyMissing({ stdout, stderr: '', error: failed(syscall, code) }, 'shut in', ubuntu)).toBe(missing)
  })

  it('is a limit on threads where Node hangs, but on Windows, which has none', () => {
    const hung = { stdout: '', stderr: '', hung: true }
    expect(whyMissing(hung, 'ready', free, 'linux')).toBe('few-processes')
    expect(whyMissing(hung, 'ready', free, 'win32')).toBe('silent')
  })

  it('is a wall that does not hold, where the program says so', () => {
    expect(whyMissing({ stdout: 'leaky', stderr: '' }, 'shut in', free)).toBe('leaky')
  })

  it('is nothing where the program says what it should, whatever warnings it has', () => {
    expect(whyMissing({ stdout: 'shut in', stderr: 'Warning: namespace' }, 'shut in', free)).toBeUndefined()
  })
})
