const millisecondsInDay = 86_400_000

/**
 * The day of a build, at midnight in UTC: that of `SOURCE_DATE_EPOCH` (in seconds), or today. Not that
 * of the last commit, because help lines may have expired since.
 * @throws Error when `epoch` is no number.
 */
export function buildDate(epoch = process.env.SOURCE_DATE_EPOCH) {
  const time = epoch ? Number(epoch) * 1000 : Date.now()
  if (Number.isNaN(time)) throw new Error(`SOURCE_DATE_EPOCH must be seconds, but is "${epoch}"`)
  return new Date(Math.floor(time / millisecondsInDay) * millisecondsInDay)
}
