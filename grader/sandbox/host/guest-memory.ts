import { memoryHere } from '../../platform/memory-here.ts'

/**
 * How many megabytes a guest may reside in, were so many graders at work. Where a container holds less than all of them and a guest at its
 * limit, the limit is lower: or the kernel would end the guest of a memory bomb before the grader sees it, and nobody knew whose fault it is.
 */
export function guestMemoryMb(graders = 1, memoryBytes = memoryHere()): number {
  const left = Math.floor(memoryBytes / 2 ** 20) - graders * GRADER_MB
  return Math.max(LEAST_MB, Math.min(MOST_MB, left))
}

// --- internal ---

const MOST_MB = 1024

// What a grader has beside its guest, rounded up: itself 330, the prepare worker 220, and what a bomb takes between two looks at it.
const GRADER_MB = 600

// A training resides in 350, the 60,000 images included: no limit may strike a right answer.
const LEAST_MB = 400
