// The doorman of Python, for comparison: one of our programs answers each line of JSON with another.
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { mnistFolder } from '../../../datasets/mnist/files.ts'

/** The NumPy of this machine. */
export interface Numpy {
  readonly version: string
  /** Its BLAS library and number of threads, if known. */
  readonly blas?: string
  readonly threads?: number
}

/** One of our Python programs while it runs. */
export interface PythonProgram {
  ask<Answer>(question: object): Promise<Answer>
  close(): void
}

/** The NumPy that `python3` imports, or undefined. */
export async function findNumpy(): Promise<Numpy | undefined> {
  const program = startPython('describe_numpy.py')
  try {
    return await program.ask<Numpy>({})
  } catch {
    return undefined
  } finally {
    program.close()
  }
}

/** The options of a program. */
export interface PythonOptions {
  /** Further command line arguments after the files. */
  readonly flags?: readonly string[]
  /** Whether to multiply matrices in one thread instead of one per core. */
  readonly oneThread?: boolean
}

/** Starts a program of this folder; its first arguments are the training images, training labels, test images and test labels. */
export function startOnMnist(script: string, { flags = [], oneThread = false }: PythonOptions = {}): PythonProgram {
  const files = MNIST_FILES.map((file) => `${mnistFolder({}).path}/${file}`)
  return startPython(script, [...files, ...flags], oneThread ? { ...process.env, ...ONE_THREAD } : process.env)
}

/**
 * Runs the same program twice: with all threads, and with one. Threads wait for each other, so on a busy machine one thread may be much
 * faster: compare with the faster of the two.
 */
export const startBothOnMnist = (script: string): { numpy: PythonProgram; numpyAlone: PythonProgram } => ({
  numpy: startOnMnist(script),
  numpyAlone: startOnMnist(script, { oneThread: true }),
})

// --- internal ---

const MNIST_FILES = [
  'train-images-idx3-ubyte',
  'train-labels-idx1-ubyte',
  't10k-images-idx3-ubyte',
  't10k-labels-idx1-ubyte',
]

// OpenBLAS, OpenMP builds, Intel's and Apple's libraries.
const ONE_THREAD = {
  OPENBLAS_NUM_THREADS: '1',
  OMP_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
  VECLIB_MAXIMUM_THREADS: '1',
}

function startPython(script: string, args: readonly string[] = [], env = process.env): PythonProgram {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url))
  const child = spawn(process.platform === 'win32' ? 'python' : 'python3', ['-u', path, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const answers = answersOf(child, script)
  return {
    ask: async <Answer>(question: object) => {
      child.stdin.write(`${JSON.stringify(question)}\n`)
      return (await answers()) as Answer
    },
    close: () => child.stdin.end(), // It ends when its input closes, also if this process dies.
  }
}

/** Waits for the next answer; throws if the program has ended. */
function answersOf(child: ChildProcessByStdio<Writable, Readable, Readable>, script: string): () => Promise<unknown> {
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-2000)))
  child.stdin.on('error', () => {}) // The program died during a write: its output ends too.
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  failed.catch(() => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const line = await Promise.race([lines.next(), failed])
    if (line.done) throw new Error(`${script} ended without an answer: ${errors.trim().split('\n').at(-1)}`)
    return JSON.parse(line.value)
  }
}
