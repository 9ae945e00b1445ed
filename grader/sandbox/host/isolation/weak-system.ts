import type { WeakSystem } from '../../../model/isolation.ts'

/** The name of this system where nothing above the level `process` is to be had, whatever is installed. */
export const weakSystem = (platform: NodeJS.Platform = process.platform): WeakSystem | undefined => SYSTEMS[platform]

// --- internal ---

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, WeakSystem>>> = { win32: 'Windows', darwin: 'macOS' }
