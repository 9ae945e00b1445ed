// The doorman of xmllint-wasm.
import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** What is wrong with JUnit reports by the schema beside this file; nothing where all are valid. */
export async function junitProblems(texts: readonly string[]): Promise<string[]> {
  const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: texts.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
