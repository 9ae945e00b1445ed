import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'

/** Where to go on: the first exercise, in the order of the course, that is not passed and waits for no other. */
export const nextExercise = ({ exercises }: Pick<CourseVerdict, 'exercises'>): ExerciseVerdict | undefined =>
  exercises.find(({ status }) => status !== 'passed' && status !== 'blocked')
