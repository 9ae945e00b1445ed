import { importOf, MNIST_IMPORT, NP_IMPORT } from '../course-import.ts'
import type { LineContext } from './line-context.ts'

/** What a student imports instead of what a line of Python imports; '' where nothing here needs it, or where the file has it already. */
export function importLine(line: string, { id, text, isInside = false }: LineContext): string {
  if (isInside) return ''
  return importsOf(line, id)
    .filter((one) => !text.includes(one))
    .join('; ')
}

// --- internal ---

function importsOf(line: string, id: LineContext['id']): string[] {
  if (/\bnumpy\b|\bfrom\s+np\b/.test(line)) return [NP_IMPORT]
  if (/\bmnist\b/.test(line)) return [id === undefined ? LOADED : MNIST_IMPORT]
  const [, names = ''] = /^from\s+[\w.]+\s+import\s+\(?([^)]*)\)?$/.exec(line) ?? []
  return names.split(',').flatMap((name) => importOf(name.trim(), id) ?? [])
}

// A program of a student's own may load the data itself.
const LOADED = "import { loadMnist } from '#datasets/mnist'"
