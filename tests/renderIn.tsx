import { kits } from 'virtual:locales'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '../src/i18n/i18n.ts'
import { type Lang, rootAttributes } from '../src/site/languages.ts'
import { words } from './servedWords.ts'

/** Renders a part of the kit in a language. */
export async function renderKit(lang: Lang, part: ReactNode) {
  const { default: kit } = await kits[lang]()
  return { kit, ...renderIn(lang, part, { ...words[lang], ...{ kit } }) }
}

/** Renders a part of the page in a language, beside the line in which the page says what it did. */
export function renderIn(lang: Lang, part: ReactNode, resources = words[lang]) {
  for (const [name, value] of Object.entries(rootAttributes(lang))) {
    document.documentElement.setAttribute(name, value)
  }
  return render(
    <I18nextProvider i18n={createI18n(lang, resources)}>
      {part}
      <p id="status" role="status" />
    </I18nextProvider>,
  )
}
