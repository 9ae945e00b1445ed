// What the keys of parts of one submission end in. No other key ends so: what stands after a ~ is eight digits of a digest, or a number.

/** Before the number of a student to whom other points are given than to the others. */
export const GIVEN = '~m'

/** Before the number of a student who handed in something else besides. */
export const PIECE = '~p'

/** The key of all to whom the same work counts in the same way, whatever points they are given. */
export const wholeKeyOf = (key: string): string => key.replace(/~m\d+$/, '')

/** The key of the submission of which a part has this key. */
export const workKeyOf = (key: string): string => wholeKeyOf(key).replace(/~p\d+$/, '')
