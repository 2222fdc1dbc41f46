import type { Plugin } from 'vite'
import { day, shownCountries, warnings } from '../content/trust.ts'
import { buildDate } from './common/buildDate.ts'

const id = 'virtual:help'

/**
 * Serves `virtual:help`: of every country what may be shown on the day of the build. The rest never
 * ships. The build says which numbers it leaves out and which soon will be; with `STRICT=1` it stops
 * at the first that has expired.
 */
export function help(): Plugin {
  return {
    name: 'help',
    buildStart() {
      if (this.environment.name !== 'client') return
      const found = warnings(day(buildDate()))
      const expired = found.filter((one) => one.expired).map(({ text }) => text)
      if (process.env.STRICT === '1' && expired.length > 0) this.error(expired.join('\n'))
      if (found.length > 0) this.warn(found.map(({ text }) => text).join('\n'))
    },
    resolveId(source) {
      return source === id ? `\0${id}` : null
    },
    load(source) {
      if (source !== `\0${id}`) return null
      return `export const countries = ${JSON.stringify(shownCountries(day(buildDate())))}`
    },
  }
}
