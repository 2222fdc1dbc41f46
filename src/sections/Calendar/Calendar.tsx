import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import button from '../../ui/Button.module.css'

/** The day as a file for any calendar. */
export function Calendar() {
  const { t, i18n } = useTranslation(['kit', 'page'])

  return (
    <section id="calendar" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">{t('calendar.heading')}</h2>
      <p>{t('calendar.lead')}</p>
      <a className={button.solid} href={path(langOf(i18n), 'world-day.ics')}>
        {t('page:share.calendar')}
      </a>
    </section>
  )
}
