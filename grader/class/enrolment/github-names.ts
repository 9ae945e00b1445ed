/**
 * The owners in the names of repositories: `homework-alice`, `homework-bob` as GitHub Classroom names them are alice's and bob's.
 * Nothing, where the names do not begin alike or what follows does not look like somebody's name there.
 */
export function ownersOf(names: readonly string[]): ReadonlyMap<string, string> {
  const prefix = commonPrefix(names)
  if (names.length < 2 || prefix === '') return new Map()
  const owners = names.map((name) => [name, name.slice(prefix.length)] as const)
  return owners.every(([, owner]) => LOGIN.test(owner) && /[a-z]{2}/i.test(owner)) ? new Map(owners) : new Map()
}

// --- internal ---

const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i

// Up to the last hyphen that all of them share.
function commonPrefix([first = '', ...others]: readonly string[]): string {
  let end = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--
  return first.slice(0, first.lastIndexOf('-', end - 1) + 1)
}
