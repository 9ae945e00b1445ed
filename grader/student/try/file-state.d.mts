export function fileState(path: string): string

/** What stands for a file that cannot be looked at now. */
export const UNSEEN: string
