/**
 * Decodes what Korean Windows wrote in its code page 949; undefined if the bytes cannot be that. Node's decoder knows only the 2,350
 * syllables of the old standard: it decodes the others (such as 믜, which occurs in names) wrongly, sometimes without an error.
 */
export function decodeKoreanWindows(bytes: Uint8Array): string | undefined {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]
    const sign = lead < 0x80 ? String.fromCharCode(lead) : signOf(lead, bytes[++at])
    if (sign === undefined) return undefined
    text += sign
  }
  return text
}

// --- internal ---

function signOf(lead: number, trail = 0): string | undefined {
  if (lead >= 0xa1 && trail >= 0xa1) return standard(lead, trail)
  const column = columnOf(trail)
  if (column === undefined || lead < 0x81) return undefined
  others ??= otherSyllables()
  // The code points that the standard left free: first whole rows, then only their left parts.
  return others[lead < 0xa1 ? (lead - 0x81) * 178 + column : 32 * 178 + (lead - 0xa1) * 84 + column]
}

function columnOf(trail: number): number | undefined {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : undefined
}

const decoder = new TextDecoder('euc-kr', { fatal: true })

function standard(...pair: [lead: number, trail: number]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(pair))
  } catch {
    return undefined
  }
}

let others: readonly string[] | undefined

/** The syllables that the standard lacks, in Unicode order, which is also the order of the code page. */
function otherSyllables(): string[] {
  const known = new Set<string | undefined>()
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) known.add(standard(lead, trail))
  const all = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i))
  return all.filter((syllable) => !known.has(syllable))
}
