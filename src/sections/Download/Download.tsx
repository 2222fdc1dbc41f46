import { useTranslation } from 'react-i18next'

export function Download() {
  const { t } = useTranslation('kit')

  return (
    <section id="download" aria-labelledby="download-heading">
      <h2 id="download-heading">{t('download.heading')}</h2>
      <p>{t('download.lead')}</p>
    </section>
  )
}
