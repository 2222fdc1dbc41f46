import { locales } from 'virtual:locales'
import type { Resources } from '../src/i18n/resources.ts'
import { type Lang, languages } from '../src/site/languages.ts'

/** The words of every language, as the build serves them. */
export const words = Object.fromEntries(
  await Promise.all(languages.map(async ({ code }) => [code, (await locales[code]()).default])),
) as Record<Lang, Resources>
