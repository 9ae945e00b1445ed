/**
 * A name, or its stem, without the marks that systems give to a copy, in front, behind, and behind the extension: softmax-1, softmax (1),
 * softmax - Copy, softmax - 복사본 (2); Copy of softmax.ts, 사본 - softmax.ts, softmax.ts의 사본; or to the version of another machine.
 */
export function withoutCopy(name: string): string {
  let [rest, before] = [name, '']
  // A copy of a copy has two marks; nobody's has more than this.
  for (let round = 0; round < 3 && rest !== before; round++) {
    before = rest
    rest = rest.replace(FRONT, '').replace(BEHIND, '').replace(MACHINE, '') || rest
  }
  return rest
}

// --- internal ---

const FRONT = /^(?:copy (?:\(\d+\) )?of |(?:복사본|사본)(?: ?\(\d+\))?(?: ?- ?| ))/i

const BEHIND = /(?:[-_]\d+| ?\(\d+\)| \d+|(?: ?-? ?(?:copy|복사본|사본)|의 ?(?:복사본|사본))(?: ?\(\d+\)| \d+)?)$/i

// OneDrive, Dropbox and Nextcloud, Syncthing.
const MACHINE =
  /(?:-(?:desktop|laptop)-[a-z\d]{2,15}|-(?:\p{L}+(?:의 ?|s-|['’]s )?)?macbook(?:[ -](?:pro|air))?| ?\([^()]*(?:conflicted copy|충돌)[^()]*\)|\.sync-conflict-\d{8}-\d{6}-[a-z\d]+)$/iu
