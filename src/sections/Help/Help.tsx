import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mobile } from '../../content/emergency.ts'
import { directories } from '../../content/help.ts'
import type { RegionId } from '../../content/helplines.ts'
import { dataOf } from '../../i18n/dataOf.ts'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Items } from '../../ui/Items.tsx'
import { CountryHelp } from './CountryHelp.tsx'
import styles from './Help.module.css'

interface HelpProps {
  /** What finds a country, where a script answers it. */
  children?: ReactNode
  /** Whether only the region of the language is here, and links lead to the others at help's own address. */
  home?: boolean
}

/** In the page, in frames, in the copy to keep, and at an address of its own. */
export function Help({ children, home }: HelpProps) {
  const { t, i18n } = useTranslation('help')
  const regions = Object.entries(dataOf(i18n, 'countries'))
  // Whoever turns the page to another language keeps the list that they are in.
  const [first] = useState(regions[0]?.[0])
  const isHere = ([region]: [string, unknown]) => !home || region === first
  const here = regions.filter(isHere)
  const elsewhere = regions.filter((region) => !isHere(region))

  return (
    <section id="help" className={styles.help} aria-labelledby="help-heading">
      <h2 id="help-heading">{t('heading')}</h2>
      <div className={styles.danger}>
        <h3>{t('danger.heading')}</h3>
        {/* The one short number that is a link: the telephone itself knows whom it reaches. */}
        <a href={`tel:${mobile.number}`}>{mobile.number}</a>
        <p>{t('danger.mobile')}</p>
        <p>{t('danger.text')}</p>
      </div>
      <h3>{t('lines.heading')}</h3>
      <p>{t('lines.caution')}</p>
      <p>{t('traces')}</p>
      {children}
      <p id="expired" hidden>
        {t('lines.expired')}
      </p>
      <details>
        <summary>{t('lines.unknown')}</summary>
        <p>{t('lines.unknownText')}</p>
        <ExternalLink href={directories.gmsd}>{t('directories.gmsd')}</ExternalLink>
      </details>
      {/* One is open at a time, and in it one country: what lies below stays within reach. */}
      {here.map(([region, countries]) => (
        <details key={region} name="region">
          <summary>{t(`lines.${region as RegionId}`)}</summary>
          {countries.map(([country, name], place) => (
            <CountryHelp
              key={country}
              // A link to what is folded unfolds it, without a script.
              id={place || home ? undefined : region}
              country={country}
              name={name}
            />
          ))}
        </details>
      ))}
      {elsewhere.map(([region]) => (
        <a key={region} href={path(langOf(i18n), `help/#${region}`)}>
          {t(`lines.${region as RegionId}`)}
        </a>
      ))}
      <p>{t('lines.text')}</p>
      <h3>{t('directories.heading')}</h3>
      <ul>
        <li>
          <ExternalLink href={directories.gmsd}>{t('directories.gmsd')}</ExternalLink>
        </li>
        <li>
          <ExternalLink href={directories.lastrada}>{t('directories.lastrada')}</ExternalLink>
        </li>
      </ul>
      <h3>{t('suspect.heading')}</h3>
      <ul>
        <Items texts={t('suspect.steps', { returnObjects: true })} />
      </ul>
    </section>
  )
}
