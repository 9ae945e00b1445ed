/** What whoever gave a command can mend: told in one line, without a stack; the command's exit code is 2. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault'
}
