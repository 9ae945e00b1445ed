/** The bytes of a number. */
export const NUMBER: i32 = 8

/** The bytes of an offset or a count. */
export const OFFSET: i32 = 4

/** Where the operands may begin. */
export const FREE: usize = __heap_base
