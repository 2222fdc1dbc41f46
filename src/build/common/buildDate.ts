import { execFileSync } from 'node:child_process'

/**
 * The day that a build counts from: `SOURCE_DATE_EPOCH` (seconds), or that of the last commit, so
 * that the same source builds to the same bytes; today where there is neither.
 * @throws Error when `epoch` is no number.
 */
export function buildDate(epoch = process.env.SOURCE_DATE_EPOCH ?? lastCommit()) {
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date()
  if (Number.isNaN(date.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH must be seconds, but is "${epoch}"`)
  }
  return date
}

function lastCommit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    // No git, or an archive of the source.
    return ''
  }
}
