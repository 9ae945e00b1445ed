/**
 * An exercise's name: the chapter's folder and the file, as in the book. The course's manifest says which there are; where a
 * contract's types matter, the contracts' index holds their names one by one.
 */
export type ExerciseId = `ch${number}/${string}`
