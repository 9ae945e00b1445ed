import { openSubjects, type Subjects } from '../checks/open-subjects.ts'
import { readCourse } from '../intake/read-folder.ts'
import { interruptible } from './interrupt.ts'

/** Opens a student's functions for as long as something is done with them. Ctrl-C stops that, by its signal, and not the command. */
export async function withSubjects<T>(
  { folder, seed }: { readonly folder: string; readonly seed: number },
  use: (subjects: Subjects, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const interrupt = interruptible()
  try {
    const submission = await readCourse(folder)
    const subjects = openSubjects({ submission, neighbours: 'own', isolation: 'auto', seed })
    try {
      return await use(subjects, interrupt.signal)
    } finally {
      subjects.close()
    }
  } finally {
    interrupt.done()
  }
}
