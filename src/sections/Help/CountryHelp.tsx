import { countries } from 'virtual:help'
import { useTranslation } from 'react-i18next'
import { answersVictims, audienceOf, directories, needsCaution } from '../../content/help.ts'
import type { Country } from '../../content/helplines.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { HelpLine } from './HelpLine.tsx'

interface CountryHelpProps {
  country: Country
  /** Its name in the reader's language. */
  name: string
}

/**
 * A row with the first numbers, so that nothing need be opened before a call; under it who answers,
 * and all the others. Where there is no line, the directory.
 */
export function CountryHelp({ country, name }: CountryHelpProps) {
  const { t } = useTranslation('help')
  const { emergency, lines } = countries[country]
  const first = lines.find(answersVictims)
  const { kind = 'hotline' } = first ?? {}
  const audience = first && audienceOf(first)
  // What must be known before a call: that an authority answers, or that not everybody is meant.
  const whom = needsCaution(kind)
    ? t(`kinds.${kind}`)
    : audience && audience !== 'all' && t(`audiences.${audience}`)

  return (
    <details name="country">
      <summary>
        <span>{`${name} `}</span>
        {first && <bdi>{first.phones?.[0]?.written}</bdi>}
        {whom && <small>{` ${whom}`}</small>}
        {emergency?.[0] && <b>{` ${emergency[0][1]}`}</b>}
      </summary>
      {emergency?.[0]?.[0] !== 'all' && (
        <p>
          {emergency
            ?.map(([service, number]) => `${t(`emergency.${service}`)} ${number}`)
            .join(' · ') ?? t('emergency.none')}
        </p>
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
    </details>
  )
}
