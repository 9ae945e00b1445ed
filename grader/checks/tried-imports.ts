import type { ExerciseId } from '../model/exercise.ts'

/**
 * Code that is shown as tried, with the import that it needs to be pasted: `npm run try` gives it the names of the exercises, but of a
 * name of two chapters the earlier one's.
 */
export const withImports = (id: ExerciseId, code: string): string =>
  id.startsWith('ch05/') && /\bTwoLayerNet\b/.test(code) ? `${IMPORT}\n${code}` : code

// --- internal ---

const IMPORT = "import { TwoLayerNet } from './exercises/ch05/two_layer_net.ts'"
