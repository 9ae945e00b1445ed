import { decodeName } from './decode-name.ts'

/** Reads the name of a file in a header of a letter, however its letters are encoded there; undefined where there is none. */
export function decodeFileName(header: string, field: 'filename' | 'name'): string | undefined {
  const pieces = [...header.matchAll(PIECE)].flatMap(({ groups: { key = '', at, star, quoted, bare = '' } = {} }) =>
    key.toLowerCase() === field ? [{ at, isExtended: (at ?? star) !== undefined, text: quoted ?? bare }] : [],
  )
  const extended = pieces
    .filter(({ isExtended }) => isExtended)
    .toSorted((a, b) => Number(a.at ?? 0) - Number(b.at ?? 0))
  if (extended.length > 0) return percentDecoded(extended.map(({ text }) => text).join(''))
  return pieces.length > 0 ? encodedWords(pieces[0].text) : undefined
}

// --- internal ---

// filename="hw.zip", filename*=UTF-8''%EA%B3%BC.zip, filename*0*=UTF-8''%EA; filename*1*=%B3
const PIECE =
  /(?<=[;\s])(?<key>filename|name)(?:\*(?<at>\d{1,3}))?(?<star>\*)?=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s;]*))/gi

function percentDecoded(text: string): string {
  const [, charset = 'utf-8', encoded = text] = /^([\w-]*)'[^']*'(.*)$/s.exec(text) ?? []
  const bytes = encoded.replaceAll(/%([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return inCharset(Buffer.from(bytes, 'latin1'), charset)
}

/** =?UTF-8?B?6rO87KCcLnppcA==?=, of which one after the other are one word; else bytes as they are. */
function encodedWords(text: string): string {
  if (!/=\?/.test(text)) return decodeName(Buffer.from(text, 'latin1')) ?? text
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?([\w-]+)(?:\*\w+)?\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, how: string, data: string) =>
      inCharset(/b/i.test(how) ? Buffer.from(data, 'base64') : quoted(data), charset),
    )
}

const quoted = (data: string): Buffer =>
  Buffer.from(
    data.replaceAll('_', ' ').replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )

function inCharset(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes)
  } catch {
    return decodeName(bytes) ?? bytes.toString('latin1')
  }
}
