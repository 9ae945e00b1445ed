/** An error that the user of a command can fix: printed in one line, without a stack trace; the exit code is 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
