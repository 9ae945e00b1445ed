/** What the error that a stub throws says, before the task that is to be written. */
export const NOT_WRITTEN = 'Not written yet: '

/** The task that an error's message says is not written yet; undefined for any other message. */
export const unwrittenTask = (message: string): string | undefined => MESSAGE.exec(message)?.[1]

/** The tasks that the text of a stub says are not written yet. */
export const unwrittenTasks = (stub: string): string[] => [...stub.matchAll(THROWN)].map(([, task]) => task)

// --- internal ---

const MESSAGE = new RegExp(`^${NOT_WRITTEN}(.{1,80})$`)
const THROWN = new RegExp(`'${NOT_WRITTEN}([^']+)'`, 'g')
