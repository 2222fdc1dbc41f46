import type { i18n as I18n } from 'i18next'
import { directories } from '../../content/help.ts'
import { firstQuote } from '../../content/quotes.ts'
import { pictured } from '../../i18n/pictured.ts'
import { address } from '../../site/routes.ts'
import { modulesOf } from './qr.ts'

/** What the poster says in a language, and how that language is written. */
export function posterContent(i18n: I18n) {
  const { words, ...how } = pictured(i18n, firstQuote)
  const url = address(how.lang)
  const helpUrl = address(how.lang, 'help/')
  return {
    ...how,
    /** The QR codes. */
    codes: { message: modulesOf(url), help: modulesOf(helpUrl) },
    words: {
      title: i18n.t('head.title'),
      day: words.day,
      date: i18n.t('top.date'),
      quote: words.quote,
      credit: words.credit,
      mark: words.mark,
      scan: i18n.t('kit:poster.scan'),
      code: i18n.t('kit:poster.code', { address: shortened(url) }),
      address: shortened(url),
      help: i18n.t('help:heading'),
      helpWhy: i18n.t('kit:poster.help'),
      helpCode: i18n.t('kit:poster.code', { address: shortened(helpUrl) }),
      helpAddress: shortened(helpUrl),
      directory: i18n.t('help:directories.gmsd'),
      directoryAddress: shortened(directories.gmsd),
      independent: i18n.t('foot.independent'),
    },
  }
}

/** An address as people write it by hand: without `https://www.` and the last slash. */
function shortened(url: string) {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/^([^/]+)\/$/, '$1')
}
