import { direction, languages } from '../src/site/languages.ts'

/** One language for each direction of writing, the first of the registry: for what words do not change. */
export const oneOfEachDirection = firstOfEach(direction)

/** One language for each script: what differs on a screen is mostly theirs. */
export const oneOfEachScript = firstOfEach(({ script }) => script)

function firstOfEach(kind: (one: (typeof languages)[number]) => string) {
  // Of a kind that comes again, `Map` would keep the last.
  const first = new Map(languages.toReversed().map((one) => [kind(one), one.code]))
  return languages.filter(({ code }) => [...first.values()].includes(code))
}
