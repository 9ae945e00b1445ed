import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf, SUBMISSION } from './place.ts'

/**
 * Limits for a file. Solutions have 8 KB and a syntax tree of depth 25; the bundler's parser crashes with a segmentation fault at 1,000
 * nested brackets or 500 nested classes (a tree of depth 1,000), so the limit is a quarter of that.
 */
export const LIMITS = { bytes: 64 * 1024, depth: 250 } as const

/** The parsed file, or why it must not reach a type checker or bundler. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly source: ts.SourceFile }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Parses a submission's file unless it is too large or nested too deeply: brackets, operators, member chains, anything. */
export function parseWithinLimits(file: string, text: string): Parsed {
  const bytes = Buffer.byteLength(text)
  if (bytes > LIMITS.bytes) {
    return { kind: 'refused', finding: { kind: 'too-large', severity: 'fatal', file, bytes, limit: LIMITS.bytes } }
  }
  const source = parseUnlessOverflow(SUBMISSION + file, text)
  const deep = source && firstBelow(source, LIMITS.depth)
  if (source && !deep) return { kind: 'parsed', source }
  const place = source && deep ? placeOf(source, deep) : { file }
  return { kind: 'refused', finding: { kind: 'too-deep', severity: 'fatal', limit: LIMITS.depth, ...place } }
}

/**
 * Parses a text that is not nested too deeply. Skips doc comments, which nobody here uses, and parent links, which the type checker sets
 * later: that is faster.
 */
export function parse(path: string, text: string, withParents = false): ts.SourceFile {
  const options = {
    languageVersion: compiler.ScriptTarget.ES2023,
    jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
  }
  return compiler.createSourceFile(path, text, options, withParents)
}

// --- internal ---

// TypeScript's parser is plain JavaScript: on a stack overflow it throws and stays usable. (Native parsers crash.)
function parseUnlessOverflow(path: string, text: string): ts.SourceFile | undefined {
  try {
    return parse(path, text, true)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Finds a node deeper than the limit. Uses its own stack because the tree may be too deep for recursion. */
function firstBelow(root: ts.Node, limit: number): ts.Node | undefined {
  const waiting: { node: ts.Node; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const depth = next.depth + 1
    if (depth > limit) return next.node
    compiler.forEachChild(next.node, (node) => void waiting.push({ node, depth }))
  }
  return undefined
}
