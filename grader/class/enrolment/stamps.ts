/**
 * Whether a number among the parts of a name is a day, a time or a count that a program wrote there, and no student's: KakaoTalk_20260401_2310,
 * IMG_20260401_231012, 스크린샷 2026-04-01 231012, 202604012310.
 */
export function isStamp(parts: readonly string[], at: number): boolean {
  const [before, part, after] = [parts[at - 1] ?? '', parts[at], parts[at + 1] ?? '']
  if (MOMENT.test(part) || PROGRAM.test(before)) return true
  if (isDay(part)) return TIME.test(after) || isDayOfProgram(parts, at)
  return TIME.test(part) && DAY_AT_END.test(before)
}

/** The words of a name without a day that stands after the name of a program: even a student whose number it is did not write it. */
export const withoutDays = (words: readonly string[]): readonly string[] =>
  words.filter((_, at) => !isDayOfProgram(words, at))

/** Whether a number may be a day: a student's number may look like one. */
export const isDay = (number: string): boolean => DAY.test(number)

/** Words of programs and cameras that are in no person's name. */
export const PROGRAM_WORDS: readonly string[] =
  'kakaotalk kakao talk img image images vid video pxl dsc dcim photo screenshot screen shot capture download downloads scan untitled'.split(
    ' ',
  )

// --- internal ---

const isDayOfProgram = (parts: readonly string[], at: number): boolean =>
  isDay(parts[at]) && parts.slice(0, at).some((one) => PROGRAM.test(one))

const CALENDAR = String.raw`20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])`
const CLOCK = String.raw`(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?`
const DAY = new RegExp(`^${CALENDAR}$`)
const DAY_AT_END = new RegExp(String.raw`(?:^|\D)${CALENDAR}$`)
const TIME = new RegExp(`^${CLOCK}$`)
const MOMENT = new RegExp(`^${CALENDAR}${CLOCK}$`)

const PROGRAM =
  /^(?:kakao ?talk(?:[ _]photo)?|img|image|vid|video|pxl|dsc|photo|screen ?shot|capture|downloads?|scan|untitled|카카오톡(?: ?받은 ?파일)?|스크린샷|화면 ?캡처|캡처|다운로드|사진|스캔|제목 ?없음)(?:$|[ \d])/i
