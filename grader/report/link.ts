/** A link in terminals that support it (OSC 8), plain text elsewhere. Both have the same width. */
export const renderLink = (text: string, address: string | undefined): string =>
  address === undefined ? text : `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`
