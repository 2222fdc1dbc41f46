import type { Lang } from '../../src/site/languages.ts'
import { reactFile } from './assets.ts'
import { visit } from './visit.ts'

/** React with the tools, which the kit's own small script fetches. */
export const tools = () => `**${reactFile('fr/kit/index.html')}`

/** The kit on a line so slow that its tools come only when they are released. */
export async function slowKit(lang: Lang, query = '') {
  const gate = Promise.withResolvers<void>()
  const { page, seen } = await visit(`/${lang}/kit/${query}`, {
    waitUntil: 'commit',
    before: (page) =>
      page.route(tools(), async (route) => {
        await gate.promise
        await route.continue()
      }),
  })
  await page.waitForLoadState('domcontentloaded')
  return { page, seen, release: gate.resolve }
}
