// Plain JavaScript: what is given and was changed is named before TypeScript is loaded, which may need it.
import { givenFault } from './given-fault.mjs'

/** Says on the standard error what there is to say of a file that was tried and has ended. */
export async function tellTried(file, { code, threw, odd, silent, read }, lang) {
  const given = givenFault(threw)
  if (given) return console.error(given[lang])
  const isSilent = silent && code === 0
  if (!threw && !odd && !isSilent) return
  await import('../platform/typescript.mjs')
  const { explainProgram, explainSilence } = await import('./explain-program.ts')
  if (threw || odd) await explainProgram({ file, read, threw }, lang)
  if (isSilent) explainSilence(file, lang)
}
