// The doorman of Python, to compare with: a program of ours answers each line of JSON with another.
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { mnistFolder } from '../../../datasets/mnist/files.ts'

/** The NumPy of this machine. */
export interface Numpy {
  readonly version: string
  /** What multiplies its matrices, and in how many threads, where that can be told. */
  readonly blas?: string
  readonly threads?: number
}

/** A running program of ours in Python. */
export interface PythonProgram {
  ask<Answer>(question: object): Promise<Answer>
  close(): void
}

/** The NumPy that `python3` finds, or undefined. */
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

/** How a program is to run. */
export interface PythonOptions {
  /** What stands on its command line after the files. */
  readonly flags?: readonly string[]
  /** Whether matrices are multiplied in one thread instead of as many as there are cores. */
  readonly oneThread?: boolean
}

/** Starts a program of this folder; it gets the training images, training labels, test images and test labels as its first arguments. */
export function startOnMnist(script: string, { flags = [], oneThread = false }: PythonOptions = {}): PythonProgram {
  const files = MNIST_FILES.map((file) => `${mnistFolder({}).path}/${file}`)
  return startPython(script, [...files, ...flags], oneThread ? { ...process.env, ...ONE_THREAD } : process.env)
}

/**
 * The same program twice: with all threads, and with one. Threads wait for each other, so that where another program has a core one
 * alone may be faster by far: whoever compares with NumPy compares with the faster of both.
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

// OpenBLAS, those built with OpenMP, Intel's and Apple's.
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
    close: () => child.stdin.end(), // It ends with its input, and so it would if we died.
  }
}

/** A way to wait for the next answer; it throws where the program has ended instead. */
function answersOf(child: ChildProcessByStdio<Writable, Readable, Readable>, script: string): () => Promise<unknown> {
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-2000)))
  child.stdin.on('error', () => {}) // A program that died while it was written to: its lines end, too.
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  failed.catch(() => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const line = await Promise.race([lines.next(), failed])
    if (line.done) throw new Error(`${script} ended without an answer: ${errors.trim().split('\n').at(-1)}`)
    return JSON.parse(line.value)
  }
}
