import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf, SUBMISSION } from './place.ts'

/**
 * What a file may be. Solutions have 8 KB and a tree 25 deep; the bundler's parser dies of a segmentation fault at 1,000 nested
 * brackets or 500 nested classes (1,000 levels of the tree), so the limit leaves it four times the room.
 */
export const LIMITS = { bytes: 64 * 1024, depth: 250 } as const

/** The parsed file, or why it must not reach a type checker or bundler. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly source: ts.SourceFile }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Parses a submission's file, if it is neither too large nor nested too deeply: brackets, operators, member chains, anything. */
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
 * Parses a text that is not too deep. Doc comments are not looked into: nobody here reads them, and it is faster. So it is without
 * parents, which the type checker sets later.
 */
export function parse(path: string, text: string, withParents = false): ts.SourceFile {
  const options = {
    languageVersion: compiler.ScriptTarget.ES2023,
    jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
  }
  return compiler.createSourceFile(path, text, options, withParents)
}

// --- internal ---

// TypeScript's parser is plain JavaScript: where it runs out of stack it throws, and can be used again. (Native parsers crash.)
function parseUnlessOverflow(path: string, text: string): ts.SourceFile | undefined {
  try {
    return parse(path, text, true)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A node that stands deeper than the limit. Keeps its own stack, since the tree may be too deep for recursion. */
function firstBelow(root: ts.Node, limit: number): ts.Node | undefined {
  const waiting: { node: ts.Node; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const depth = next.depth + 1
    if (depth > limit) return next.node
    compiler.forEachChild(next.node, (node) => void waiting.push({ node, depth }))
  }
  return undefined
}
