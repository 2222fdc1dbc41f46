import type { Plugin } from 'vite'
import { shown, warning } from '../content/help.ts'
import { lines } from '../content/helplines.ts'
import { buildDate } from './common/buildDate.ts'

const id = 'virtual:help'

/** Serves `virtual:help`: of every line what may be shown on the day of the build. The rest never ships. */
export function help(): Plugin {
  return {
    name: 'help',
    buildStart() {
      const stale = warning(buildDate())
      if (stale && this.environment.name === 'client') this.warn(stale)
    },
    resolveId(source) {
      return source === id ? `\0${id}` : null
    },
    load(source) {
      if (source !== `\0${id}`) return null
      const today = buildDate()
      return `export const lines = ${JSON.stringify(lines.map((line) => shown(line, today)))}`
    },
  }
}
