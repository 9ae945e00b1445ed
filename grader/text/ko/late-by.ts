/** How late something was, in days, hours and minutes. */
export function lateBy(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  return [days && `${days}일`, hours && `${hours}시간`, rest && `${rest}분`].filter(Boolean).join(' ')
}
