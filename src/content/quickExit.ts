import type { Lang } from '../site/languages.ts'

/**
 * Why a reader may be sent there:
 * - `encyclopaedia`: Wikipedia in the reader's language. It opens without an account, shows nothing
 *   of the reader, is what anybody may have open, and is not known to be blocked where the language
 *   is spoken: https://en.wikipedia.org/wiki/Censorship_of_Wikipedia (of August 2024) names China and
 *   Myanmar alone. That its host exists: the list of languages of Wikimedia's own name servers,
 *   https://github.com/wikimedia/operations-dns (August 2026).
 * - `weather`: a weather service, where the encyclopaedia is blocked.
 */
type Reason = 'encyclopaedia' | 'weather'

interface Destination {
  url: string
  reason: Reason
}

export const destinations: Record<Lang, Destination> = {
  ar: encyclopaedia('ar'),
  bn: encyclopaedia('bn'),
  de: encyclopaedia('de'),
  en: encyclopaedia('en'),
  es: encyclopaedia('es'),
  fa: encyclopaedia('fa'),
  // The Filipino encyclopaedia has the older code of the language; `fil` is no host.
  fil: encyclopaedia('tl'),
  fr: encyclopaedia('fr'),
  hi: encyclopaedia('hi'),
  id: encyclopaedia('id'),
  it: encyclopaedia('it'),
  // Wikipedia is blocked in Myanmar since 19 February 2021. This one writes Burmese, and was seen to
  // do so in March 2025: https://www.moezala.gov.mm/my/
  my: { url: 'https://www.moezala.gov.mm/', reason: 'weather' },
  ne: encyclopaedia('ne'),
  pl: encyclopaedia('pl'),
  pt: encyclopaedia('pt'),
  ro: encyclopaedia('ro'),
  // Fined and threatened in Russia, not blocked.
  ru: encyclopaedia('ru'),
  sq: encyclopaedia('sq'),
  sw: encyclopaedia('sw'),
  th: encyclopaedia('th'),
  // Blocked from 2017 to January 2020.
  tr: encyclopaedia('tr'),
  uk: encyclopaedia('uk'),
  // Blocked in Pakistan for three days of February 2023.
  ur: encyclopaedia('ur'),
  vi: encyclopaedia('vi'),
  // Wikipedia is blocked in China since 23 April 2019.
  zh: { url: 'https://www.weather.com.cn/', reason: 'weather' },
}

/** Where a reader who leaves at once arrives: a page that anybody may have open, in their language. */
export function destination(lang: Lang) {
  return destinations[lang].url
}

function encyclopaedia(code: string): Destination {
  return { url: `https://${code}.wikipedia.org/`, reason: 'encyclopaedia' }
}
