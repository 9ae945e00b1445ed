import { fileURLToPath } from 'node:url'

/** The root folder of this copy of the kit, with a trailing separator. */
export const kitRoot = fileURLToPath(new URL('../../', import.meta.url))
