import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONTRACTS, derive, kitRoot, readSolutionsOrThrow, STUBS } from '../course/derive.ts'

/** `npm run derive`: writes stubs and contracts from the solutions and tells what changed. */
export async function main(): Promise<number> {
  if (!existsSync(join(kitRoot, 'solutions'))) {
    console.error('npm run derive needs the folder solutions/, which this copy of the kit does not have.')
    return 2
  }
  const derived = derive(readSolutionsOrThrow())
  const changes = [...writeDerived(derived), ...removeStale(derived), ...fillExercises(derived)]
  console.log(changes.length > 0 ? changes.join('\n') : `All ${derived.size} derived files were up to date.`)
  return 0
}

// --- internal ---

function writeDerived(derived: ReadonlyMap<string, string>): string[] {
  const changed = [...derived].filter(([path, text]) => readIfThere(path) !== text)
  for (const [path, text] of changed) write(path, text)
  return changed.map(([path]) => `wrote    ${path}`)
}

function removeStale(derived: ReadonlyMap<string, string>): string[] {
  const stale = [STUBS, CONTRACTS].flatMap(filesUnder).filter((path) => !derived.has(path))
  for (const path of stale) rmSync(join(kitRoot, path))
  return stale.map((path) => `removed  ${path}`)
}

// exercises/ belongs to the student: only what is missing is put there.
function fillExercises(derived: ReadonlyMap<string, string>): string[] {
  const stubs = [...derived].filter(([path]) => path.startsWith(`${STUBS}/`))
  return stubs.flatMap(([stub, text]) => {
    const path = stub.replace(STUBS, 'exercises')
    const present = readIfThere(path)
    if (present === text) return []
    if (present !== undefined)
      return [`left     ${path} (it is not the stub; delete it and derive again to get the stub)`]
    write(path, text)
    return [`wrote    ${path}`]
  })
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(kitRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(kitRoot.length).replaceAll('\\', '/'))
}

const readIfThere = (path: string): string | undefined =>
  existsSync(join(kitRoot, path)) ? readFileSync(join(kitRoot, path), 'utf8').replaceAll('\r\n', '\n') : undefined

function write(path: string, text: string): void {
  mkdirSync(dirname(join(kitRoot, path)), { recursive: true })
  writeFileSync(join(kitRoot, path), text)
}
