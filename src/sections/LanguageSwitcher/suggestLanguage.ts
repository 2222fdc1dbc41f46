import { offers } from 'virtual:locales/offers'
import { ownLanguage } from '../../i18n/match.ts'

/**
 * One quiet line, in the reader's own language, on a page in another one. It is a link as those of
 * the switcher are: whoever does not want it need do nothing.
 * @param wanted what the browser says of its reader's languages, best first.
 */
export function suggestLanguage(wanted: readonly string[]) {
  const lang = ownLanguage(wanted)
  const root = document.documentElement
  if (!lang || lang === root.lang) return
  // The list at the foot has the link already; only its words are others.
  const link = document.querySelector(`footer a[lang=${lang}]`)?.cloneNode() as
    | HTMLElement
    | undefined
  if (!link) return
  link.textContent = offers[lang]
  const place = document.getElementById('offer')
  const show = () => {
    if (root.lang !== lang) {
      if (!link.isConnected) place?.append(link)
      return
    }
    const held = link === document.activeElement
    link.remove()
    // What was pressed is gone; the list of languages is next to it.
    if (held) document.querySelector<HTMLElement>('nav summary')?.focus({ preventScroll: true })
  }
  show()
  // After a switch there may be nothing left to offer.
  new MutationObserver(show).observe(root, { attributeFilter: ['lang'] })
}
