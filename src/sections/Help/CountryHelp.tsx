import { countries } from 'virtual:help'
import { useTranslation } from 'react-i18next'
import { directories, rowOf } from '../../content/help.ts'
import type { Country } from '../../content/helplines.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { HelpLine } from './HelpLine.tsx'

interface CountryHelpProps {
  /** The first of a region bears the region's. */
  id?: string | undefined
  country: Country
  /** Its name in the reader's language. */
  name: string
}

/**
 * A row with the first numbers, so that nothing need be opened before a call; under it who answers,
 * and all the others. Where there is no line, the directory.
 */
export function CountryHelp({ id, country, name }: CountryHelpProps) {
  const { t, i18n } = useTranslation('help')
  const { emergency, lines } = countries[country]
  const row = rowOf(countries[country])

  return (
    <details id={id} name="country">
      <summary>
        <span>{`${name} `}</span>
        {row.number && <bdi>{row.number}</bdi>}
        {row.whom && <small>{` ${t(row.whom)}`}</small>}
        {row.emergency && <b>{` ${row.emergency}`}</b>}
      </summary>
      {emergency?.[0]?.[0] !== 'all' && (
        <p>
          {emergency
            ?.map(([service, number]) => `${t(`emergency.${service}`)} ${number}`)
            .join(' · ') ?? t('emergency.none')}
        </p>
      )}
      {/* A key with the language: a switch replaces the paragraph, with whatever a translating browser put there. */}
      {lines.map((line) => (
        <HelpLine key={i18n.language + line.organisation} line={line} />
      ))}
      {lines.length === 0 && (
        <>
          <p>{t('lines.none')}</p>
          <ExternalLink href={directories.gmsd}>{t('lines.directory')}</ExternalLink>
        </>
      )}
    </details>
  )
}
