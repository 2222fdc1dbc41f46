import { useTranslation } from 'react-i18next'
import { implied, needsCaution, type ShownLine } from '../../content/help.ts'
import type { Phone } from '../../content/helplines.ts'
import { formatOf } from '../../i18n/format.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'

interface HelpLineProps {
  line: ShownLine
  /** Its name in the reader's language. */
  country: string
}

/** What is shown of a line. A script hides what carries `data-until` once that day has passed. */
export function HelpLine({ line, country }: HelpLineProps) {
  const { t } = useTranslation('help')
  const { organisation, kind = 'hotline', website, until } = line
  const audience = line.audience ?? (implied[kind] ? undefined : 'all')

  return (
    <>
      <p>
        {website ? (
          <ExternalLink href={website}>{organisation}</ExternalLink>
        ) : (
          <bdi>{organisation}</bdi>
        )}
      </p>
      <p>
        {[t(`kinds.${kind}`), audience && t(`audiences.${audience}`)].filter(Boolean).join(' · ')}
      </p>
      {until && <Numbers line={line} country={country} until={until} />}
      {needsCaution(kind) && <p>{t('lines.caution')}</p>}
    </>
  )
}

/** The numbers, when they answer, where they were read, and how long they can be relied on. */
function Numbers({ line, country, until }: HelpLineProps & { until: string }) {
  const { t, i18n } = useTranslation('help')
  const format = formatOf(i18n)
  const { phones = [], sms, hours, year, confirmedOn } = line
  const opening =
    typeof hours === 'object' ? t(`lines.${hours.days}`, hours) : hours && t(`lines.${hours}`)
  const trust = [
    t('lines.read', { year }),
    confirmedOn && t('lines.confirmed', { date: format.day(confirmedOn) }),
    t('lines.until', { date: format.day(until) }),
  ]

  return (
    <>
      {phones.map((phone) => (
        <p key={phone.written} data-until={until}>
          <PhoneNumber phone={phone} country={country} />
        </p>
      ))}
      {sms && (
        <p data-until={until}>
          <span>{`${country} · ${t('lines.sms')} `}</span>
          <bdi>{sms}</bdi>
        </p>
      )}
      <p data-until={until}>
        {[opening, trust.filter(Boolean).join(' ')].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}

interface PhoneNumberProps {
  phone: Phone
  country: string
}

/** A link only in full international form: a short code dialled elsewhere reaches somebody else. */
function PhoneNumber({ phone: { written, e164, free }, country }: PhoneNumberProps) {
  const { t } = useTranslation('help')
  const number = <bdi>{written}</bdi>

  return (
    <>
      {e164 ? (
        <a href={`tel:${e164}`}>{number}</a>
      ) : (
        <>
          <span>{`${t('lines.inside', { country })} `}</span>
          {number}
        </>
      )}
      {free && <span>{` · ${t('lines.free')}`}</span>}
    </>
  )
}
