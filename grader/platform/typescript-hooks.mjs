import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { transformSync } from 'rolldown/utils'

/** Node's `load` hook for `.ts` files. */
export function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const path = fileURLToPath(url)
  const { code, errors, map } = transformSync(path, readFileSync(path, 'utf8'), OPTIONS)
  if (errors.length > 0) throw syntaxError(path, errors[0])
  const comment = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
  return { format: 'module', source: code + comment, shortCircuit: true }
}

// --- internal ---

// A tsconfig.json could not say anything that matters here; beside a linked folder it may not even be found.
const OPTIONS = { lang: 'ts', sourcemap: true, tsconfig: false }

// As a runtime says it: where, and what, without the picture and the colours.
function syntaxError(path, { message, loc }) {
  const [says] = stripVTControlCharacters(message).replace('[PARSE_ERROR] ', '').split('\n')
  return new SyntaxError(loc ? `${path}:${loc.line}:${loc.column + 1}: ${says}` : `${path}: ${says}`)
}
