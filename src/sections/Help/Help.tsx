import { useTranslation } from 'react-i18next'
import { directories } from '../../content/help.ts'
import type { RegionId } from '../../content/helplines.ts'
import { dataOf } from '../../i18n/dataOf.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Items } from '../../ui/Items.tsx'
import { CountryHelp } from './CountryHelp.tsx'
import styles from './Help.module.css'

export function Help() {
  const { t, i18n } = useTranslation('help')
  const regions = Object.entries(dataOf(i18n, 'countries'))

  return (
    <section id="help" className={styles.help} aria-labelledby="help-heading">
      <h2 id="help-heading">{t('heading')}</h2>
      <div className={styles.danger}>
        <h3>{t('danger.heading')}</h3>
        <p>{t('danger.text')}</p>
      </div>
      <p>{t('traces')}</p>
      <h3>{t('lines.heading')}</h3>
      <p>{t('lines.text')}</p>
      <p id="expired" hidden>
        {t('lines.expired')}
      </p>
      <details>
        <summary>{t('lines.unknown')}</summary>
        <p>{t('lines.unknownText')}</p>
        <ExternalLink href={directories.gmsd}>{t('directories.gmsd')}</ExternalLink>
      </details>
      {regions.map(([region, countries]) => (
        <details key={region}>
          <summary>{t(`lines.${region as RegionId}`)}</summary>
          <ul>
            {countries.map(([country, name]) => (
              <CountryHelp key={country} country={country} name={name} />
            ))}
          </ul>
        </details>
      ))}
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
