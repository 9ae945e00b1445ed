/**
 * An exercise's name: the chapter's folder and the file, as in the book. The manifest lists all of them; the index of the contracts maps
 * each name to its types.
 */
export type ExerciseId = `ch${number}/${string}`
