import type { Isolation, MissingIsolation } from '../../model/isolation.ts'

/** What is said of the levels of isolation. */
export const isolation = {
  /** A level that was asked for does not work here: what is missing, and how to get it. */
  noSuchIsolation: (level: Isolation, missing: MissingIsolation): string =>
    LIMITS[missing] ?? `--isolation ${level} does not work here: ${LACKS[missing as keyof typeof LACKS]}.`,
}

/** The same in any language. */
export type IsolationTexts = typeof isolation

// --- internal ---

/** What no level can do without. */
const LIMITS: Partial<Record<MissingIsolation, string>> = {
  'few-processes':
    'The limit on processes and threads is too low for the grader here. Raise it, or end other programs of this user: ulimit -u 1024 (for a class 200 for each core)',
  'few-files': 'The limit on open files is too low for the grader here. Raise it: ulimit -n 1024',
  'little-time':
    'The limit on processor time is too low: right answers could not be graded to their end. Raise it: ulimit -t 3600, or none: ulimit -t unlimited',
}

const LACKS: Readonly<Record<Exclude<MissingIsolation, 'few-processes' | 'few-files' | 'little-time'>, string>> = {
  'not-linux': 'it needs Linux. On this system there is: --isolation process',
  'not-root':
    'the grader must be root, so that it can start guests as other users. Try: sudo, or --isolation bubblewrap',
  'no-setuid':
    'root may not start programs as other users here. Give the container the capabilities SETUID and SETGID, or try: --isolation process',
  'no-kill':
    'root may not end the programs of other users here. Give the container the capability KILL, or try: --isolation process',
  'no-proc': 'it needs /proc, which is not mounted here. Try: mount -t proc proc /proc, or --isolation process',
  'no-bwrap': 'the program bwrap is missing. Install it: sudo apt-get install bubblewrap',
  apparmor:
    'AppArmor forbids namespaces here. As on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  filtered:
    'a filter of system calls, as containers have one, forbids namespaces. In Docker: --security-opt seccomp=unconfined; or try: --isolation user',
  'no-namespaces':
    'the system forbids namespaces. Allow them (sysctl user.max_user_namespaces; in a container the capability SYS_ADMIN), or try: --isolation user',
  'node-out-of-reach':
    'other users cannot run Node where it is installed. Install it outside of your home folder, in /usr/local for example',
  silent: 'Node was started there, but did not run. Try: --isolation process',
  leaky: 'it was tried, and does not hold what it promises on this system',
}
