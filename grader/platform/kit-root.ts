import { fileURLToPath } from 'node:url'

/** The folder of this copy of the kit, with a separator at its end. */
export const kitRoot = fileURLToPath(new URL('../../', import.meta.url))
