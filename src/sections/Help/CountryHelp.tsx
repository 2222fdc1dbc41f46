import { countries } from 'virtual:help'
import { useTranslation } from 'react-i18next'
import { directories } from '../../content/help.ts'
import type { Country } from '../../content/helplines.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { HelpLine } from './HelpLine.tsx'

interface CountryHelpProps {
  country: Country
  /** Its name in the reader's language. */
  name: string
}

/** The emergency number first, then the lines; where there is none, the directory. */
export function CountryHelp({ country, name }: CountryHelpProps) {
  const { t } = useTranslation('help')
  const { emergency, lines } = countries[country]

  return (
    <li>
      <h4>{name}</h4>
      {emergency ? (
        emergency.map(([service, number]) => (
          <p key={service}>
            <span>{`${t(`emergency.${service}`)} `}</span>
            <bdi>{number}</bdi>
          </p>
        ))
      ) : (
        <p>{t('emergency.none')}</p>
      )}
      {lines.map((line) => (
        <HelpLine key={line.organisation} line={line} country={name} />
      ))}
      {lines.length === 0 && (
        <>
          <p>{t('lines.none')}</p>
          <ExternalLink href={directories.gmsd}>{t('lines.directory')}</ExternalLink>
        </>
      )}
    </li>
  )
}
