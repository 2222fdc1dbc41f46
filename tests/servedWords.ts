import { documents, locales } from 'virtual:locales'
import type { DocumentWords, Resources } from '../src/i18n/resources.ts'
import { type Lang, languages } from '../src/site/languages.ts'

/** The words of every language, as the build serves them. */
export const words = Object.fromEntries(
  await Promise.all(
    languages.map(async ({ code }) => {
      const [page, document] = await Promise.all([locales[code](), documents[code]()])
      return [code, { ...page.default, ...document.default }]
    }),
  ),
) as Record<Lang, Resources & DocumentWords>
