import { posix } from 'node:path'
import { course, fileOf, shortName } from '../../course/manifest.ts'
import { camelCase } from './expression.ts'

/** What a student imports instead of what a line of Python imports. */
export function importLine(line: string, file: string): string {
  if (/\bnumpy\b|\bfrom\s+np\b/.test(line)) return "import * as np from '#np'"
  const [, names] = /^from\s+[\w.]+\s+import\s+\(?([^)]*)\)?$/.exec(line) ?? []
  if (/\bmnist\b/.test(line)) return "import type { MnistData } from '#datasets/mnist'"
  const found = (names ?? '').split(',').flatMap((name) => exportOf(name.trim(), file) ?? [])
  return found.length > 0 ? found.join('; ') : NOTHING
}

// --- internal ---

// Nothing here needs it.
const NOTHING = ''

// SimpleNet and Relu live in files of their own; MulLayer and AddLayer share one.
const WHERE: Readonly<Record<string, string>> = {
  MulLayer: 'layer_naive',
  AddLayer: 'layer_naive',
  simpleNet: 'simple_net',
  Sigmoid: 'sigmoid_layer',
}

function exportOf(name: string, file: string): string | undefined {
  const spelled = (WHERE[name] ?? name).replaceAll('_', '').toLowerCase()
  const at = course.findIndex(({ id }) => fileOf(id) === file)
  const earlier = course.slice(0, at < 0 ? undefined : at)
  const isIt = ({ id }: (typeof course)[number]): boolean => shortName(id).replaceAll('_', '') === spelled
  const exercise =
    earlier.findLast((one) => isIt(one) && posix.dirname(one.id) === posix.dirname(file)) ?? earlier.findLast(isIt)
  if (!exercise) return undefined
  const path = posix.relative(posix.dirname(file), fileOf(exercise.id))
  const exported = /^[A-Z]/.test(name) ? name : name === 'simpleNet' ? 'SimpleNet' : camelCase(name)
  return `import { ${exported} } from '${path.startsWith('.') ? path : `./${path}`}'`
}
