/** How far a guest is shut in, weakest first. */
export const ISOLATIONS = ['process', 'user', 'bubblewrap'] as const

export type Isolation = (typeof ISOLATIONS)[number]

/** What can be asked for: one of them, or the strongest that works here. */
export type IsolationWish = 'auto' | Isolation

/** Why a level is not to be had, as it was seen when it was tried. */
export type Missing =
  | 'not-linux'
  | 'not-root'
  /** Root without the right to start a process as another user (CAP_SETUID, CAP_SETGID). */
  | 'no-setuid'
  /** Root without the right to end what another user has started (CAP_KILL). */
  | 'no-kill'
  /** Without /proc nobody knows who is alive. */
  | 'no-proc'
  /** The program `bwrap` is not installed. */
  | 'no-bwrap'
  /** Ubuntu's AppArmor takes from namespaces what a wall needs. */
  | 'apparmor'
  /** A filter of system calls, as containers have it, forbids namespaces. */
  | 'filtered'
  /** The system forbids namespaces, and does not say why. */
  | 'no-namespaces'
  /** Another user cannot run Node where it lies. */
  | 'node-out-of-reach'
  /** The limit on processes is too low. */
  | 'few-processes'
  /** The limit on open files is too low. */
  | 'few-files'
  /** The limit on processor time is too low. */
  | 'little-time'
  /** It did not start, or did not answer, for a reason that this list does not know. */
  | 'silent'
  /** It starts, but a wall does not hold. */
  | 'leaky'
