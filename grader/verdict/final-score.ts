import type { CourseVerdict } from '../model/verdict.ts'

/** The score that counts: what is left after being late, under a policy of the instructor's. */
export const finalScore = ({ score, late }: Pick<CourseVerdict, 'score' | 'late'>): number => late?.after ?? score
