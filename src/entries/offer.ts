import { offers } from 'virtual:locales/offers'
import { direction, type Lang, language } from '../site/languages.ts'
import { path } from '../site/routes.ts'

/**
 * One quiet line, in the reader's own language, on a page in another one. It is a link as those of
 * the switcher are: whoever does not want it need do nothing.
 */
export function offer(lang: Lang) {
  const link = document.createElement('a')
  Object.assign(link, {
    href: path(lang),
    lang,
    dir: direction(language(lang)),
    hreflang: lang,
    textContent: offers[lang],
  })
  const place = document.getElementById('offer')
  const root = document.documentElement
  const show = () => place?.replaceChildren(...(root.lang === lang ? [] : [link]))
  show()
  // After a switch there may be nothing left to offer.
  new MutationObserver(show).observe(root, { attributeFilter: ['lang'] })
}
