/** The levels of isolation for a guest, weakest first. */
export const ISOLATIONS = ['process', 'user', 'bubblewrap'] as const

export type Isolation = (typeof ISOLATIONS)[number]

/** A system on which there is no level above `process`: no user for guests, no namespaces, no limits of the system. */
export type WeakSystem = 'Windows' | 'macOS'

/** What a user can request: one level, or the strongest that works on this machine. */
export type IsolationOption = 'auto' | Isolation

/** Why a level is not available, as found when it was tried. */
export type MissingIsolation =
  | 'not-linux'
  | 'not-root'
  /** Root without permission to start a process as another user (CAP_SETUID, CAP_SETGID). */
  | 'no-setuid'
  /** Root without permission to kill another user's processes (CAP_KILL). */
  | 'no-kill'
  /** Without /proc, running processes cannot be listed. */
  | 'no-proc'
  /** The program `bwrap` is not installed. */
  | 'no-bwrap'
  /** Ubuntu's AppArmor takes away rights in namespaces that the isolation needs. */
  | 'apparmor'
  /** A system call filter, as containers use it, forbids namespaces. */
  | 'filtered'
  /** The system forbids namespaces and gives no reason. */
  | 'no-namespaces'
  /** Another user cannot execute Node at its location. */
  | 'node-out-of-reach'
  /** The limit on processes is too low. */
  | 'few-processes'
  /** The limit on open files is too low. */
  | 'few-files'
  /** The limit on processor time is too low. */
  | 'little-time'
  /** It did not start, or did not answer, for an unknown reason. */
  | 'silent'
  /** It starts, but the probe could reach something that it must not reach. */
  | 'leaky'
