import { type morph, Project } from '../../signature/compiler.ts'
import { givenStretches, markersOf } from '../../course/given.ts'

/** A solution, parsed, with the stretches that are given to the student. */
export interface SolutionSource {
  readonly file: morph.SourceFile
  readonly isGiven: (node: morph.Node) => boolean
  /** Where a node begins, the comments above it included, but never a marker. */
  readonly startWithComments: (node: morph.Node) => number
}

/** Parses one solution's text; nothing is resolved and no other file is read. */
export function parseSolution(path: string, text: string): SolutionSource {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const file = project.createSourceFile('solution.ts', text)
  const markers = markersOf(text)
  const stretches = givenStretches(path, text)
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
