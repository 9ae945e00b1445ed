/**
 * The owners in repository names: GitHub Classroom's `homework-alice` and `homework-bob` belong to alice and bob. Undefined if the names
 * have no common prefix, or if the rest does not look like a GitHub login.
 */
export function ownersOf(names: readonly string[]): ReadonlyMap<string, string> {
  const prefix = commonPrefix(names)
  if (names.length < 2 || prefix === '') return new Map()
  const owners = names.map((name) => [name, name.slice(prefix.length)] as const)
  return owners.every(([, owner]) => LOGIN.test(owner) && /[a-z]{2}/i.test(owner)) ? new Map(owners) : new Map()
}

// --- internal ---

const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i

// Up to the last hyphen of the common prefix.
function commonPrefix([first = '', ...others]: readonly string[]): string {
  let end = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--
  return first.slice(0, first.lastIndexOf('-', end - 1) + 1)
}
