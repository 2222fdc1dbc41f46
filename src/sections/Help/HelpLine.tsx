import { useTranslation } from 'react-i18next'
import { directories, type ShownLine } from '../../content/help.ts'
import type { Phone } from '../../content/helplines.ts'
import { checkedOn } from '../../content/helplines.ts'
import { formatOf } from '../../i18n/format.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'

interface HelpLineProps {
  line: ShownLine
  /** Its name in the reader's language. */
  country: string
}

export function HelpLine({ line, country }: HelpLineProps) {
  const { t, i18n } = useTranslation('help')
  const format = formatOf(i18n)
  const { organisation, kind = 'hotline', audience = 'all', phones = [] } = line
  const { sms, hours, website, year } = line
  const opening =
    typeof hours === 'object' ? t(`lines.${hours.days}`, hours) : hours && t(`lines.${hours}`)

  return (
    <>
      <p>
        <bdi>{organisation}</bdi>
        <br />
        <span>{`${t(`kinds.${kind}`)} · ${t(`audiences.${audience}`)}`}</span>
      </p>
      {phones.map((phone) => (
        <p key={phone.written}>
          <PhoneNumber phone={phone} country={country} />
          {phone.free && <span>{` · ${t('lines.free')}`}</span>}
        </p>
      ))}
      {sms && (
        <p>
          <span>{`${country} · ${t('lines.sms')} `}</span>
          <bdi dir="ltr">{sms}</bdi>
        </p>
      )}
      {phones.length > 0 && (
        <p>
          {[opening, t('lines.checked', { year, date: format.day(checkedOn) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {website ? (
        <ExternalLink href={website}>{t('lines.site')}</ExternalLink>
      ) : (
        phones.length === 0 && (
          <ExternalLink href={directories.gmsd}>{t('lines.directory')}</ExternalLink>
        )
      )}
    </>
  )
}

interface PhoneNumberProps {
  phone: Phone
  country: string
}

/** A link only for a full international number: a short code dialled in another country reaches somebody else. */
function PhoneNumber({ phone, country }: PhoneNumberProps) {
  const { t } = useTranslation('help')
  const number = <bdi dir="ltr">{phone.written}</bdi>
  if (!phone.e164) {
    return (
      <>
        <span>{`${t('lines.inside', { country })} `}</span>
        {number}
      </>
    )
  }
  return <a href={`tel:${phone.e164}`}>{number}</a>
}
