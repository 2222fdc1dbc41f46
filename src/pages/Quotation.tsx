import { useTranslation } from 'react-i18next'
import { message } from '../content/message.ts'
import { firstQuote } from '../content/quotes.ts'
import { langOf } from '../i18n/langOf.ts'
import { address } from '../site/routes.ts'
import { Data } from './Data.tsx'

/** The message as schema.org's Quotation: who said it, when, and which text it translates. */
export function Quotation() {
  const { t, i18n } = useTranslation(['message', 'page', 'article'])
  const lang = langOf(i18n)
  const source = 'fr'
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': address(lang, '#message'),
    name: t('article:title'),
    text: t(`quotes.${firstQuote}`),
    spokenByCharacter: {
      '@type': 'Person',
      name: t('page:letter.author'),
      jobTitle: t('page:letter.role'),
    },
    author: { '@type': 'Person', name: t('page:letter.author') },
    datePublished: message.date,
    inLanguage: lang,
    ...(lang === source
      ? { isBasedOn: message.article }
      : {
          translationOfWork: {
            '@type': 'Quotation',
            '@id': address(source, '#message'),
            inLanguage: source,
          },
        }),
  }

  return <Data type="application/ld+json" value={data} />
}
