import { readdirSync, readFileSync } from 'node:fs'

/** The functions and classes that the exercises export, and the file of each, in the order of the chapters: [['softmax', 'ch03/softmax.ts'], …]. */
export const exportedNames = () =>
  contractFiles().flatMap((file) => {
    const text = readFileSync(new URL(file, CONTRACTS), 'utf8')
    return [...text.matchAll(EXPORT)].map(([, name]) => [name, file.replace('.d.ts', '.ts')])
  })

// --- internal ---

const CONTRACTS = new URL('../../course/contracts/', import.meta.url)
const EXPORT = /^export declare (?:function|class) (\w+)/gm

const contractFiles = () =>
  readdirSync(CONTRACTS, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^ch\d+\/\w+\.d\.ts$/.test(name))
    .toSorted()
