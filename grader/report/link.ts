/** A text that opens an address where the terminal can (OSC 8); elsewhere the text alone. It takes no more room than the text. */
export const renderLink = (text: string, address: string | undefined): string =>
  address === undefined ? text : `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`
