import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { audienceOf, implied, type ShownLine } from '../../content/help.ts'
import { formatOf } from '../../i18n/format.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'

interface HelpLineProps {
  line: ShownLine
}

/** What is shown of a line. A script hides what carries `data-until` once that day has passed. */
export function HelpLine({ line }: HelpLineProps) {
  const { t } = useTranslation('help')
  const { organisation, kind = 'hotline', website, until } = line
  // What the kind says already is not said again.
  const whom = (line.audience || !implied[kind]) && t(`audiences.${audienceOf(line)}`)

  return (
    <>
      <p>
        {website ? (
          <ExternalLink href={website}>{organisation}</ExternalLink>
        ) : (
          <bdi>{organisation}</bdi>
        )}
        {[` ${t(`kinds.${kind}`)}`, whom].filter(Boolean).join(' · ')}
      </p>
      {until && <Numbers line={line} until={until} />}
    </>
  )
}

/** The numbers, when they answer, where they were read, and how long they can be relied on. */
function Numbers({ line, until }: HelpLineProps & { until: string }) {
  const { t, i18n } = useTranslation('help')
  const format = formatOf(i18n)
  const { phones = [], sms, hours, year, confirmedOn } = line
  const opening =
    typeof hours === 'object'
      ? t(`lines.${hours.days}`, { from: format.digits(hours.from), to: format.digits(hours.to) })
      : hours && t(`lines.${hours}`)
  const trust = [
    t('lines.read', { year }),
    confirmedOn && t('lines.confirmed', { date: format.day(confirmedOn) }),
    t('lines.until', { date: format.day(until) }),
  ]
  // A short code dialled elsewhere reaches somebody else: it says so, and is no link.
  const numbers = [
    ...phones.map(({ written, e164, free }) => ({
      before: '',
      written,
      e164,
      after: [!e164 && t('lines.inside'), free && t('lines.free')].filter(Boolean),
    })),
    ...(sms
      ? [{ before: `${t('lines.sms')} `, written: sms, e164: '', after: [t('lines.inside')] }]
      : []),
  ]
  const rest = [opening, trust.filter(Boolean).join(' ')].filter(Boolean).join(' · ')

  return (
    <p data-until={until}>
      {numbers.map(({ written, e164, after }, place) => (
        <Fragment key={written}>
          {e164 ? (
            <a href={`tel:${e164}`} dir="ltr">
              {written}
            </a>
          ) : (
            <bdi>{written}</bdi>
          )}
          {/* One text from this number to the next. */}
          {['', ...after, numbers[place + 1]?.before ?? rest].join(' · ')}
        </Fragment>
      ))}
    </p>
  )
}
