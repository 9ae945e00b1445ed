/** What to do about a file that could not be written, by the system's code. */
export const unwritable = (code: string): string => UNWRITABLE[code] ?? 'Name another file.'

/** What to do about a file of the course that could not be put back: no other will do. */
export const unreplaceable = (code: string): string => (code === 'EBUSY' ? HELD : MAY_BE_HELD)

// --- internal ---

const HELD = 'Another program has it open. Close it there, and try again.'
// So Windows calls both.
const MAY_BE_HELD = 'Are you allowed to write there, and is it closed in other programs?'

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: 'Does its folder exist?',
  ENOTDIR: 'A part of its path is a file, not a folder. Name another file.',
  EISDIR: 'A folder has this name. Name a file in it, or another one.',
  ENOSPC: 'The disk is full. Make room, or name a file on another disk.',
  EDQUOT: 'Your quota on this disk is used up. Make room, or name a file on another disk.',
  EROFS: 'This disk can only be read. Name a file on another one.',
  EACCES: MAY_BE_HELD,
  EPERM: MAY_BE_HELD,
  EBUSY: HELD,
  ENAMETOOLONG: 'Its name is too long. Choose a shorter one.',
}
