import { languages, type Script } from '../../src/site/languages.ts'

/** One language for each script, the first of the registry: what differs is mostly theirs. */
function oneOfEachScript() {
  const scripts = new Set<Script>(languages.map(({ script }) => script))
  return [...scripts].map((script) => {
    // Every script comes from the list.
    return languages.find((candidate) => candidate.script === script) as (typeof languages)[number]
  })
}

/** The languages that a browser is shown: all where CI has the time, else one for each script. */
export const sampled = process.env.CI ? languages : oneOfEachScript()
