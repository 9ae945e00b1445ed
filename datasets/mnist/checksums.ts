import { createHash } from 'node:crypto'

/** The four files of MNIST, by the beginning of their names. */
export type MnistFile = 'train-images' | 'train-labels' | 't10k-images' | 't10k-labels'

/** SHA-256 of the four official files after unpacking. */
export const officialSha256: Readonly<Record<MnistFile, string>> = {
  'train-images': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
}

/** Verifies the bytes of an official file, unpacked; throws a sentence (without the file name) if they differ. */
export function checkSha256(bytes: Uint8Array, file: MnistFile): Uint8Array {
  const sum = openSum()
  sum.add(bytes)
  sum.check(file)
  return bytes
}

/** Verifies bytes that arrive in parts: `check` is called after the last part. */
export function openSum(): { add(bytes: Uint8Array): void; check(file: MnistFile): void } {
  const hash = createHash('sha256')
  let size = 0
  return {
    add: (bytes) => {
      hash.update(bytes)
      size += bytes.length
    },
    check: (file) => {
      const got = hash.digest('hex')
      if (got !== officialSha256[file])
        throw new Error(`expected the SHA-256 ${officialSha256[file]}, but the file's (${size} bytes) is ${got}`)
    },
  }
}
