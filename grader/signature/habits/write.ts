/** Writes a call of ours from the first arguments of the student's, and from what it is called on. */
export type Write = (a: string, b: string, owner: string, c: string) => string
