import type { Probe } from '../ask-probes.ts'

/** Functions that are not 0 at the origin, tangents at, before and behind it, and two lines that are both used afterwards. */
export const probes: readonly Probe<'ch04/tangent_line'>[] = [
  (subject) =>
    subject.evaluate(({ tangentLine }) => {
      const line = tangentLine((x) => 0.4 * x * x + 1.3 * x + 5, 2)
      return [line(-1), line(0), line(2), line(7.5)]
    }),
  (subject) =>
    subject.evaluate(({ tangentLine }) => {
      const line = tangentLine((x) => Math.exp(x) + 2, 0)
      return [line(-1), line(0), line(3)]
    }),
  (subject) =>
    subject.evaluate(({ tangentLine }) => {
      const line = tangentLine((x) => x ** 3 - x - 4, -1.5)
      return [line(-1.5), line(0), line(1)]
    }),
  (subject) =>
    subject.evaluate(({ tangentLine }) => {
      const first = tangentLine((x) => 3 * x + 1, 1)
      const second = tangentLine((x) => -2 * x * x + 6, 0.5)
      return [first(0), second(0), first(10), second(10)]
    }),
]
