import type { TestProject } from 'vitest/node'
import { findChromium } from '../e2e/chromium.ts'
import { builtSite } from '../e2e/setup.ts'
import { findOldChromiums, olden } from './chromium.ts'
import { findFirefox } from './firefox.ts'
import { findWebKit, type WebKit } from './webkit.ts'

/** The paths of engines; nothing where one cannot be had. */
interface Engines {
  firefox: string | undefined
  webkit: WebKit | undefined
  /** Undefined means Playwright's own. */
  chromium: string | undefined
  old: Awaited<ReturnType<typeof findOldChromiums>>
}

declare module 'vitest' {
  interface ProvidedContext {
    builtSite: Awaited<ReturnType<typeof builtSite>>
    engines: Engines
  }
}

/** Builds the site, unless that is done, and finds the engines. */
export async function setup({ config, provide, vitest }: TestProject) {
  const [site, old] = await Promise.all([builtSite(config.root), findOldChromiums(config.root)])
  const engines: Engines = {
    firefox: findFirefox(),
    webkit: findWebKit(),
    chromium: findChromium(),
    old,
  }
  provide('builtSite', site)
  provide('engines', engines)

  const missing = [
    ...(engines.firefox ? [] : ['Firefox (install firefox-esr, or name one in FIREFOX_BIN)']),
    ...(engines.webkit ? [] : ['WebKit (install webkit2gtk-driver and xvfb)']),
    ...olden
      .filter((version) => !old[version])
      .map((version) => `Chromium ${version} (name one in CHROMIUM_${version}_BIN)`),
  ]
  if (missing.length === 0) return
  const line = `Not here, so not tried: ${missing.join(', ')}`
  if (process.env.CI) throw new Error(line)
  vitest.logger.warn(line)
}
