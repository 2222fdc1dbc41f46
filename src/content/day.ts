/** 30 July, as it can be read in any language. */
export const dayAndMonth = '30/7'

const millisecondsInDay = 86_400_000

/**
 * Whole days from the reader's calendar day to the next 30 July; 0 on the day itself.
 * Counted between midnights in UTC of the local calendar dates, so that neither the hour, the time
 * zone nor a change to summer time can move it.
 */
export function daysUntilWorldDay(now: Date) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  const thisYear = Date.UTC(now.getFullYear(), 6, 30)
  const next = today <= thisYear ? thisYear : Date.UTC(now.getFullYear() + 1, 6, 30)
  return (next - today) / millisecondsInDay
}
