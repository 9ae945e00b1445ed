import { type morph, Project } from '../../signature/compiler.ts'
import { givenRanges, markersOf } from '../../course/given.ts'

/** A parsed solution with its given parts. */
export interface SolutionSource {
  readonly file: morph.SourceFile
  readonly isGiven: (node: morph.Node) => boolean
  /** The start of a node including the comments above it, but no marker line. */
  readonly startWithComments: (node: morph.Node) => number
}

/** Parses the text of one solution without resolving imports or reading other files. */
export function parseSolution(path: string, text: string): SolutionSource {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const file = project.createSourceFile('solution.ts', text)
  const markers = markersOf(text)
  const stretches = givenRanges(path, text)
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
