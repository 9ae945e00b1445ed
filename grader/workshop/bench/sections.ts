import { measureClass } from './class.ts'
import { measureKernels } from './kernels.ts'
import { measureLatency } from './latency.ts'
import { measureMemory } from './memory.ts'
import { measureScaling } from './scaling.ts'
import type { Section } from './section.ts'
import { measureTraining } from './training.ts'

/** All sections, in the order of the report. */
export const sections = {
  training: { asks: "How long does the book's training run take?", needsSolutions: true, measure: measureTraining },
  kernels: { asks: 'What does one operation take?', needsSolutions: false, measure: measureKernels },
  latency: { asks: 'How long does somebody wait?', needsSolutions: true, measure: measureLatency },
  class: { asks: 'What does a class cost?', needsSolutions: true, measure: measureClass },
  memory: {
    asks: 'How much memory do the training and a whole grade need?',
    needsSolutions: true,
    measure: measureMemory,
  },
  scaling: { asks: 'How does an iteration grow?', needsSolutions: true, measure: measureScaling },
} satisfies Record<string, Section>

export type SectionName = keyof typeof sections

/** Their names. */
export const sectionNames = Object.keys(sections) as SectionName[]
