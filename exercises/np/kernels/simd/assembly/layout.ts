/** The bytes of a number. */
export const NUMBER: i32 = 8

/** The bytes of an offset or a count. */
export const OFFSET: i32 = 4

/** Where the 256 values of a pixel lie; the host writes them there. */
export const PIXELS: usize = memory.data(256 * 8, 16)

/** Where the operands may begin. */
export const FREE: usize = __heap_base
