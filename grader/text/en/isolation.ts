import type { Missing } from '../../sandbox/host/isolation/probe.ts'
import type { IsolationTexts } from '../texts-isolation.ts'

export const isolation: IsolationTexts = {
  noSuchIsolation: (level, missing) => `--isolation ${level} is not to be had here: ${LACKS[missing]}.`,
}

// --- internal ---

const LACKS: Readonly<Record<Missing, string>> = {
  'not-linux': 'it needs Linux. On this system there is: --isolation process',
  'not-root':
    'the grader must be root, so that it can start guests as other users. Try: sudo, or --isolation bubblewrap',
  'no-bwrap': 'the program bwrap is missing. Install it: sudo apt-get install bubblewrap',
  'no-namespaces':
    'the system forbids namespaces. On Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0; in Docker: --security-opt seccomp=unconfined',
  'node-out-of-reach':
    'another user cannot run Node where it is installed. Install it outside of a home folder, in /usr/local for example',
  leaky: 'it was tried, and does not hold what it promises on this system',
}
