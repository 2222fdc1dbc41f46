import { offers } from 'virtual:locales/offers'
import type { Lang } from '../site/languages.ts'

/**
 * One quiet line, in the reader's own language, on a page in another one. It is a link as those of
 * the switcher are: whoever does not want it need do nothing.
 */
export function suggestLanguage(lang: Lang) {
  // The list at the foot has the link already; only its words are others.
  const link = document.querySelector(`footer a[lang=${lang}]`)?.cloneNode()
  if (!link) return
  link.textContent = offers[lang]
  const place = document.getElementById('offer')
  const root = document.documentElement
  const show = () => place?.replaceChildren(...(root.lang === lang ? [] : [link]))
  show()
  // After a switch there may be nothing left to offer.
  new MutationObserver(show).observe(root, { attributeFilter: ['lang'] })
}
