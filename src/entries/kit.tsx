import '../styles/index.css'
import { kits, locales } from 'virtual:locales'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '../i18n/i18n.ts'
import { Kit } from '../pages/Kit.tsx'
import { isLang } from '../site/languages.ts'
import { watchMenu } from '../ui/menu.ts'

/** Wakes the kit at once: whoever comes here has come to use its tools. */
const { lang } = document.documentElement
const container = document.getElementById('page')
const frames = document.getElementById('frames')?.textContent

if (isLang(lang) && container && frames) {
  const [{ default: resources }, { default: kit }] = await Promise.all([
    locales[lang](),
    kits[lang](),
  ])
  const i18n = createI18n(lang, resources)
  i18n.addResourceBundle(lang, 'kit', kit)
  i18n.addResourceBundle(lang, 'frames', JSON.parse(frames))
  const sizes = JSON.parse(container.querySelector('main')?.dataset.sizes ?? '{}')
  startTransition(() => {
    hydrateRoot(
      container,
      <I18nextProvider i18n={i18n}>
        <Kit sizes={sizes} />
      </I18nextProvider>,
    )
  })
}

watchMenu()

// What was chosen goes along to the kit in another language, and the frame's own language with it.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[lang][hreflang]')
    if (!link) return
    const choice = new URLSearchParams(location.search)
    if (choice.get('lang') === lang) choice.delete('lang')
    link.search = choice.toString().replaceAll('%2C', ',')
    link.hash = location.hash
  },
  { capture: true },
)
