import { Project, type Node, type SourceFile } from 'ts-morph'

const MARKER = /^[ \t]*\/\/ (given|end given)$/gm

/** A solution, parsed, with the stretches that are given to the student. */
export interface SolutionSource {
  readonly file: SourceFile
  readonly isGiven: (node: Node) => boolean
  /** Where a node begins, the comments above it included, but never a marker. */
  readonly startWithComments: (node: Node) => number
}

/** Parses one solution's text; nothing is resolved and no other file is read. */
export function parseSolution(path: string, text: string): SolutionSource {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const file = project.createSourceFile('solution.ts', text)
  const markers = [...text.matchAll(MARKER)].map((match) => ({
    kind: match[1],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const stretches = pairUp(path, markers)
  return {
    file,
    isGiven: (node) => stretches.some((stretch) => stretch.start <= node.getStart() && node.getEnd() <= stretch.end),
    startWithComments: (node) =>
      markers.reduce(
        (start, marker) => (marker.end <= node.getStart() ? Math.max(start, marker.end) : start),
        node.getFullStart(),
      ),
  }
}

// --- internal ---

type Marker = { kind: string | undefined; start: number; end: number }

function pairUp(path: string, markers: readonly Marker[]): { start: number; end: number }[] {
  const alternate = markers.every((marker, i) => marker.kind === (i % 2 === 0 ? 'given' : 'end given'))
  if (!alternate || markers.length % 2 === 1) {
    throw new Error(
      `internal: in ${path} the lines are ${markers.map((m) => `"// ${m.kind}"`).join(', ')}; write "// given" and "// end given" in pairs`,
    )
  }
  return markers.flatMap((marker, i) => (i % 2 === 0 ? [{ start: marker.start, end: markers[i + 1].end }] : []))
}
