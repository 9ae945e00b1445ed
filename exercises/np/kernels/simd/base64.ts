const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that a base64 text stands for. (`atob` is not part of the language, and a submission's world is the language alone.) */
export function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/=+$/, '')
  const bytes = new Uint8Array((digits.length * 3) >> 2)
  for (let n = 0, bits = 0; n < digits.length; n++) {
    bits = (bits << 6) | ALPHABET.indexOf(digits[n])
    if (n % 4 > 0) bytes[(n * 3) >> 2] = bits >> (6 - 2 * (n % 4))
  }
  return bytes
}
