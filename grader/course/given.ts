const MARKER = /^[ \t]*\/\/ (given|end given)$/gm

/** A line `// given` or `// end given`, and its position. */
export interface Marker {
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** The range between two of them, including both lines. */
export type GivenRange = Omit<Marker, 'kind'>

/** The marker lines around the parts of a solution that the student's stub keeps. */
export const markersOf = (text: string): Marker[] =>
  [...text.matchAll(MARKER)].map(({ 0: line, 1: kind, index }) => ({ kind, start: index, end: index + line.length }))

/** The given parts of a solution; throws if the marker lines are not in pairs. */
export function givenRanges(path: string, text: string): GivenRange[] {
  const markers = markersOf(text)
  const alternate = markers.every(({ kind }, i) => kind === (i % 2 === 0 ? 'given' : 'end given'))
  if (!alternate || markers.length % 2 === 1) {
    throw new Error(
      `internal: in ${path} the lines are ${markers.map(({ kind }) => `"// ${kind}"`).join(', ')}; write "// given" and "// end given" in pairs`,
    )
  }
  return markers.flatMap(({ start }, i) => (i % 2 === 0 ? [{ start, end: markers[i + 1].end }] : []))
}
