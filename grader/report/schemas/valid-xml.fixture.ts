// The doorman of xmllint-wasm.
import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** Validates JUnit reports against the schema beside this file and returns the errors; empty if all are valid. */
export async function junitProblems(texts: readonly string[]): Promise<string[]> {
  const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: texts.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
