// The doorman of ajv.
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** Validates a JSON text against a schema beside this file and returns the errors; empty if it is valid. */
export function jsonProblems(text: string, schema: 'report' | 'gradescope' | 'classroom50'): string[] {
  const validate = (compiled[schema] ??= compile(schema))
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

// --- internal ---

const compiled: Record<string, ValidateFunction> = {}

function compile(schema: string): ValidateFunction {
  const file = new URL(`${schema}.schema.json`, import.meta.url)
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')) as object)
}
