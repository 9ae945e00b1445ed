// Submissions of which nothing is known but whose they are, when they came, and what they answer.
import type { Note } from '../../model/class.ts'
import type { ContentsBySource } from './attempts.ts'
import type { Claim } from './claims.ts'
import type { Source } from './sources.ts'

/** What was handed in: by whom, at which hour, and its answers. */
export interface HandedIn {
  readonly by: readonly string[]
  readonly hour?: number
  readonly answers: Readonly<Record<string, string>>
  readonly notes?: readonly Note[]
}

/** Claims by their names, and what they answer. */
export function handIn<N extends string>(
  all: Readonly<Record<N, HandedIn>>,
): { readonly claims: Readonly<Record<N, Claim>>; readonly contents: ContentsBySource } {
  const contents = new Map<Source, { readonly answers: ReadonlyMap<string, string> }>()
  const made = Object.entries<HandedIn>(all).map(([name, { by, hour, answers, notes = [] }]): [string, Claim] => {
    const students = by.map((id) => ({ id }))
    const submittedAt = hour === undefined ? undefined : new Date(3_600_000 * hour)
    const source: Source = { name, group: name, students, submittedAt, open: () => Promise.reject(new Error(name)) }
    contents.set(source, { answers: new Map(Object.entries(answers)) })
    const nobodys = { candidates: [], alsoNamed: [] }
    return [name, { source, students, entries: by.map(() => undefined), owners: by, notes, ...nobodys }]
  })
  return { claims: Object.fromEntries(made) as Readonly<Record<N, Claim>>, contents }
}
