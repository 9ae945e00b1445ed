const MARKER = /^[ \t]*\/\/ (given|end given)$/gm

/** One of the lines `// given` and `// end given`. */
export interface Marker {
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** What stands between two of them, the lines themselves included. */
export type Stretch = Omit<Marker, 'kind'>

/** The lines that say what of a solution is given to the student. */
export const markersOf = (text: string): Marker[] =>
  [...text.matchAll(MARKER)].map(({ 0: line, 1: kind, index }) => ({ kind, start: index, end: index + line.length }))

/** The stretches of a solution that are given; throws where the lines are not in pairs. */
export function givenStretches(path: string, text: string): Stretch[] {
  const markers = markersOf(text)
  const alternate = markers.every(({ kind }, i) => kind === (i % 2 === 0 ? 'given' : 'end given'))
  if (!alternate || markers.length % 2 === 1) {
    throw new Error(
      `internal: in ${path} the lines are ${markers.map(({ kind }) => `"// ${kind}"`).join(', ')}; write "// given" and "// end given" in pairs`,
    )
  }
  return markers.flatMap(({ start }, i) => (i % 2 === 0 ? [{ start, end: markers[i + 1].end }] : []))
}
